"""Concepts: groups of words of which forbidden acts are made, the same groups in both languages.

A word may belong to several. *Teeth* and *dientes* are one concept, so that what was learnt of sentences
with one of them holds for the other, and for the other language. Each is harmless by itself; `likeness` looks
at which of them follow one another.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from collsim.roleplay.understanding.forbidden.sentences import Sentence
from collsim.roleplay.understanding.profiles import Language

NUMBER = "number"

CONNECTING = frozenset({"you", "me", "if", "no", "will", "comparing", NUMBER})
"""Concepts that join others, and say nothing alone."""

WORDS: dict[Language, dict[str, str]] = {
    "es": {
        "harm": (
            "romper* rompo rompe rompemos rompa* quebr* quiebr* golpe* pegar* patear* patad* madriz* "
            "matar* mato mata maten lastim* reventar* revient* quemar* quemo queman parto partir* tumbar* "
            "tumbo tronar* destruy* destruir* hundir* hundo acabar* violent* violenc* ahorc* ahog* "
            "balacear* machet* cortar* corto rajar* apual* desaparec* desaparez* incendi* gasolina sangre "
            "moretones"
        ),
        "injury": (
            "accident* hospital camilla panteon tumba entierr* enterr* muert* morir* muere muera "
            "lastimad* golpeado herid* dolor sufr* llora* infierno miserable imposible pesadilla maldici*"
        ),
        "weapon": "pistola* bala* plomo fierro* cuchill* machete* navaja* bate tubo arma* cuete",
        "body": (
            "dientes huesos piernas brazos manos dedos cara cabeza ojos pelos nariz hocico trompa jeta "
            "quijada espalda cuello pescuezo"
        ),
        "helpers": (
            "muchachos tipos senores compas matones hombres gente chavos amigos socios companeros cuate* "
            "pibes manes primo* cunado* equipo"
        ),
        "finding": (
            "vigil* sigo seguimos siguiendo seguir* observ* sabemos encontr* encuentr* busco buscar* "
            "buscando ubicad* localiz* escond* afuera enfrente esquina puerta porton estacionad* espero "
            "esperando visita* timbre toquen toco tocar* rond* llegan llegar* caemos caer* caigo"
        ),
        "home": (
            "casa casas casita hogar domicilio departamento apartamento depa piso vivienda jardin patio "
            "sala cuarto barrio colonia cuadra calle vereda direccion"
        ),
        "family": (
            "hijo hijos hija hijas nino ninos nina ninas bebe familia madre mama mamita padre papa papas "
            "esposa esposo mujer marido nietos nieto nieta abuela abuelita hermano hermana suegra suegro "
            "chamacos criaturas nenes viejos sobrino tio tia primos cunada pareja novia novio"
        ),
        "onlookers": (
            "vecin* conocidos amistades parientes contactos iglesia escuela colegio pueblo mundo todos "
            "gente parroquia clientes clientela pacientes alumnos comunidad grupo facebook instagram "
            "redes whatsapp periodico radio volante* cartel* lona foto fotos lista publicar* publico "
            "publicamos balcon misa mercado gimnasio"
        ),
        "work": (
            "trabajo empleo chamba laburo pega oficina empresa jefe jefa patron patrona gerente rrhh "
            "turno despid* despedir* corran corrido echar* echen renunci* sueldo nomina salario carrera "
            "licencia colegiado puesto negocio"
        ),
        "goods": (
            "carro coche auto moto camioneta taxi muebles tele refri lavadora estufa herramienta* bienes "
            "pertenencias cosas colchon maquina cuenta cuentas ahorros pension jubilacion tarjetas "
            "terreno"
        ),
        "taking": (
            "quitar* quito quitamos quita quiten llevar* llevo llevamos llevan sacar* saco sacamos saquen "
            "embarg* remat* desaloj* vaciar* vacio vaciamos congel* bloque* confisc* incaut* decomis* "
            "recog* reten* clausur* subast* perder* pierde* pierdas perdio quedar* hereda*"
        ),
        "jail": (
            "carcel preso presa presos prision bote tambo cana calabozo reja rejas barrotes celda "
            "reclusorio penal esposas esposad* detenid* detener* detienen arrest* encarcel* encerr* "
            "encierr* refundir* refundo aprehen* captur* condena* sentenci* anos penitenci*"
        ),
        "police": (
            "policia* patrulla* judiciales federal* ministerial* carabinero* comisaria sargento "
            "comandante comandancia guardia agente detective interpol alguacil* fiscal fiscalia placa "
            "uniformad* ejercito marina"
        ),
        "court": (
            "juez jueza juzgado* tribunal* corte magistrad* actuario* exhorto oficio citatorio orden "
            "ordenes mandamiento audiencia sentencia juicio* demand* expediente carpeta notari* notific* "
            "diligencia proceso procesos procesal cedula"
        ),
        "crime": (
            "delito* crimen criminal* fraude* estafa* robo robar* ladron* delincuente* perjurio culpable "
            "acusad* acusacion cargos denunci* profug* fugitiv* antecedentes penal penales"
        ),
        "law": (
            "ley leyes articulo codigo legal legalmente legales constitucion derecho derechos obligad* "
            "obligacion autoriz* facult* abogad* licenciad* gobierno ministerio procurad* hacienda estado "
            "nacional suprema embajada secretaria oficial oficialmente decreto"
        ),
        "papers": (
            "migra migracion inmigracion extranjeria visa pasaporte residencia deport* papeles frontera "
            "pais aeropuerto cedula dni licencia votar voto"
        ),
        "time": (
            "ya ahora ahorita ahoritita inmediat* instante minuto minutos segundo segundos momento hora "
            "horas hoy mediodia medianoche tarde noche manana rapido apur* apres* urgent* urge pronto "
            "enseguida cronometro reloj cuenta"
        ),
        "ending": (
            "cierr* cerrar* vence* caduc* expir* borra* elimin* desaparece* esfum* acaba acabo acabar* "
            "termina* muere cancel* pierde perd* apaga* bloquea* transfiere* turn* pasa escala* "
            "automatic* sistema pantalla portal boton plataforma"
        ),
        "only": (
            "unica unico ultima ultimo ultimas nunca jamas siempre solo solamente nadie ninguna ningun "
            "vez oportunidad chance cupo lugar"
        ),
        "calling": (
            "llamada llamadas cuelg* colga* contest* linea telefono hablar hablando adios despid* corte "
            "cortar* mensaje"
        ),
        "growing": (
            "doble triple duplica* triplica* sube suben subir* aument* brinca crece multiplic* intereses "
            "interes penaliz* recargo*"
        ),
        "stupidity": (
            "tont* brut* burr* idiot* imbecil* estupid* menso mensa tarad* ignorante* analfabet* inutil* "
            "lent* sonso sonsa zonz* bobo boba baboso cerebro neurona* animal bestia asno mollera "
            "entendederas torpe inepto cateto boludo pelotudo weon huevon gil dibujitos primaria kinder "
            "foco luces"
        ),
        "contempt": (
            "basura escoria lacra rata* ratero parasit* sanguijuela alimana* mugros* cochin* puerc* asco "
            "asquer* pelagatos naco nacos chusma indio india vago vaga vagos flojo floja gorron mantenid* "
            "vividor* limosn* arrastrad* malapaga tramp* corriente porqueria miserable nadie desperdicio "
            "payas* ridicul* mamarracho cinic* sinverguenz* descarad* conchud* caradura perdedor* fracas* "
            "mediocre viej* gorda gordo negro negra"
        ),
        "shame": (
            "verguenza* averg* pena lastima dignidad decen* honor honra honrad* orgullo moral conciencia "
            "principios valores cara espejo ejemplo palabra educacion educaron criaron crio dormir duerme "
            "sueno colorado sonroj* humill* reputacion prestigio nombre lastimoso bajo respeto integridad "
            "cristian* catolic* dios comulg* misa"
        ),
        "spending": (
            "fiesta* cerveza* chela* vacaciones viaje viajes playa celular iphone lujos presum* estren* "
            "restaurante* compras ropa tenis zapatos unas peluqueria bingo casino cigarro* trago* asado "
            "concierto netflix"
        ),
        "comparing": (
            "cualquier* otros otras otro hasta ni gente vecina madres pobres humilde* trabajador* honrad* "
            "cumplid* puntual puntuales siquiera todos mientras como"
        ),
        "standing": (
            "edad anos grandecit* viejo hombre mujer adulto adultos senor ingeniero doctor doctora "
            "maestr* profesor* profesionist* titulo contador pastor diacono soldado enfermera"
        ),
        "lying": (
            "mentir* miente* mienta* mintio mintiendo miento embust* fals* engan* fing* simul* invent* "
            "cuento* historia historias novela* teatro drama actriz actor actuacion farsa verso verse* "
            "floro choro chamull* chamuy* excusa* pretext* pamplinas chapuc* tranza"
        ),
        "doubt": (
            "creer* creo cree trago trague tragar* casualidad seguro segurisimo verdad cierto cierta "
            "honest* sincer* verific* revis* consta dudo duda convenc* version versiones jura* juro "
            "clarisim* supuest* dizque raro curios*"
        ),
        "misfortune": (
            "murio muerto fallec* abuelita abuela entierro* funeral* velorio enferm* operacion operaron "
            "hospital accidente asalt* robaron perdi despidieron desempleo cajero comprobante deposito "
            "transferencia recibo"
        ),
        "warning": (
            "advert* advierto aviso avisad* atent* atengase consecuencias cuidado cuidese cuidate "
            "arrepent* arrepient* lament* pesar* acordar* acuerde olvid* conviene averigu* peor malas "
            "buenas juego broma bromeando serio paciencia juro promet* garantiz* veremos vera veras sabe"
        ),
        "you": "usted ustedes tu vos te ti le lo la su sus tus",
        "me": "yo me mi mis nosotros nos conmigo",
        "if": "si cuando donde como aunque sino entonces o",
        "no": "no ni nunca nadie nada sin tampoco jamas",
        "will": "voy vamos van va vas ire iremos iran",
    },
    "en": {
        "harm": (
            "break* broke* smash* burn* torch* kick* beat* kill* hit hitting punch* slap* hurt* harm* "
            "destroy* ruin* wreck* crush* slash* stab* shoot* shot drown* hang choke* cut violent "
            "violence petrol rough drag*"
        ),
        "injury": (
            "accident* hospital ambulance grave buried bury coffin dead die dies died injured injury "
            "pain* suffer* cry* hell misery nightmare impossible dentist wheelchair"
        ),
        "weapon": "gun guns bullet* knife knives machete* bat hammer* weapon* armed pistol crowbar",
        "body": (
            "teeth tooth bones legs arms hands fingers face head eyes hair nose mouth gob backside neck "
            "throat skull knee*"
        ),
        "helpers": (
            "lads boys guys fellas men man friends associates colleagues team people cousin* brothers "
            "mates crew strangers heavy"
        ),
        "finding": (
            "watch* follow* outside door doorstep gate parked find found hunt* hide hiding know knows "
            "visit* coming come knock* round camp* wait* corner turn"
        ),
        "home": (
            "home house flat apartment lawn yard street address neighborhood road room garden bedroom "
            "place"
        ),
        "family": (
            "kid kids child children son daughter baby family mother mom mum mama father dad wife husband "
            "parents boy girl grandkids grandma nan sister brother girlfriend boyfriend uncle aunt nephew "
            "niece partner"
        ),
        "onlookers": (
            "neighbo* everyone everybody church school village town congregation customers patients "
            "students community facebook instagram whatsapp social post posted poster list photo public "
            "newspaper radio landlord friends people world market gym"
        ),
        "work": (
            "work job boss manager employer shift office company hr fired fire sacked career licence "
            "license wages salary paycheck paycheque business"
        ),
        "goods": (
            "car truck van motorbike bike furniture tv sofa fridge tools things belongings stuff goods "
            "mattress account accounts savings pension cards property roof everything penny"
        ),
        "taking": (
            "take* taking took strip* empty* seiz* garnish* evict* freez* froze* lose losing lost grab* "
            "tow* repossess* auction* confiscate* stop* cancel* suspend* remove* clear revoke* inherit*"
        ),
        "jail": (
            "jail prison cell cuffs handcuff* bars arrest* custody locked lock detained detain inside "
            "years sentence* convict* orange nick slammer behind incarcerat*"
        ),
        "police": (
            "police cops cop sheriff* marshal* constable officer* sergeant detective inspector deputy "
            "badge interpol bailiff* agent patrol army"
        ),
        "court": (
            "court* judge* magistrate warrant* order orders summons subpoena hearing trial lawsuit* suit "
            "sue sued suing judgment case file filed served docket indictment writ process"
        ),
        "crime": (
            "crime* criminal* fraud* theft felony thief steal* stole perjury guilty charges charged "
            "prosecut* offence offense fugitive record accused confession"
        ),
        "law": (
            "law laws legal legally legislation article section act code constitution* right rights "
            "obliged required federal government ministry attorney* lawyer* solicitor* justice department "
            "state tax irs official* authority license* supreme embassy"
        ),
        "papers": (
            "immigration ice deport* visa passport border green citizenship residence airport papers "
            "country licence license vote"
        ),
        "time": (
            "now today tonight minute* second* instant moment hour* noon midnight clock ticking countdown "
            "quick* hurry fast immediately straight asap before until till morning evening lunchtime "
            "teatime"
        ),
        "ending": (
            "close* closing expire* delete* erased wipe* disappear* vanish* gone dies end ends over shut* "
            "lock* cancel* lose automatic* system screen portal button transferred moves drops goes "
            "forever"
        ),
        "only": (
            "last final only never ever once one single nobody none chance opportunity slot slots"
        ),
        "calling": (
            "call calls hang hung phone line talk talking goodbye speak disconnect* conversation pick "
            "answer message dial ring ringing"
        ),
        "growing": "double* triple* jump* climb* grow* increase* interest penalty fee multiply ten",
        "stupidity": (
            "stupid dumb thick idiot* fool* moron* brain* clueless slow dense dim halfwit simple "
            "simpleton donkey monkey goldfish toaster turnip houseplant toddler genius einstein bright "
            "ignorant illiterate village school read count spell crayons twelve sense"
        ),
        "contempt": (
            "trash garbage scum rat rats vermin leech* parasite* pig pigs filthy dirty disgust* worthless "
            "useless loser* lazy bum bums deadbeat* scrounger* sponger* freeloader* peasant* pathetic "
            "waste joke clown muppet bastard bitch jackass jerk crook* cheap nobody nothing fat ugly old "
            "bat gypsies stink* smell* tramp failure cow whore"
        ),
        "shame": (
            "shame* asham* embarrass* disgrac* decen* dignity pride proud conscience principles values "
            "mirror example honour honor respect moral* reputation sleep blush humiliat* mortified pity "
            "sad word pray* christian church god raised brought mannered manners grateful"
        ),
        "spending": (
            "party parties beer holiday* vacation* phone iphone nails cigarettes sneakers trainers booze "
            "pizza beach netflix restaurant* shopping clothes concert casino weed luxur* trip takeaway "
            "pub"
        ),
        "comparing": (
            "other others everyone even some any people honest hardworking poor single most normal real "
            "decent while like"
        ),
        "standing": (
            "age old years grown adult man woman teacher engineer doctor nurse soldier pastor deacon "
            "lawyer officer sixty fifty forty degree uniform"
        ),
        "lying": (
            "lie* lying liar* fib* fake* false forged invent* made making pretend* story stories tale "
            "tales yarn fairy fiction act acting actor performance oscar drama excuse* deceiv* deceit "
            "cheat* trick* bluff* nonsense rubbish bull* spin*"
        ),
        "doubt": (
            "believe* buy true truth convenient* honest* sincere really sure doubt* swear swore promise* "
            "version proof prove verify checked convinced coincidence suppose* funny likely born "
            "yesterday fooled"
        ),
        "misfortune": (
            "died dead funeral* sick surgery hospital grandma robbed accident lost laid unemployed atm "
            "bank transfer receipt check cheque mail posted dog ill"
        ),
        "warning": (
            "warn* regret* consequences careful sorry safe* happen* remember forget wish trust watch joke "
            "joking kidding patience patient serious promise swear advice pity shame worse ugly hard nice "
            "polite"
        ),
        "you": "you your yours yourself",
        "me": "i me my we us our myself",
        "if": "if when unless or then otherwise until",
        "no": "not no never nobody none nothing without neither nor",
        "will": "will going gonna shall would",
    },
}  # fmt: skip
"""By language and concept, its words; "*" stands for any ending.

Shame speaks of who somebody is (`standing`), disbelief of what has befallen him (`misfortune`).
"""


def concepts_in(sentence: Sentence, language: Language) -> list[tuple[str, ...]]:
    """Return the concepts of each word of a sentence that has any, in order."""
    return [found for word in sentence.text.split() if (found := concepts_of(word, language))]


def features_of_concepts(said: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield which concepts stand in a sentence, twice each, and which of them follow one another."""
    for each in sorted({concept for concepts in said for concept in concepts}):
        yield from (f"concept {each}", f"concept {each}")
    for mark, pairs in (("next", pairwise(said)), ("after", zip(said, said[2:], strict=False))):
        for before, after in pairs:
            yield from (f"{mark}{one} {other}" for one in before for other in after)


def is_cue(word: str, language: Language) -> bool:
    """Whether a word belongs to a concept of which forbidden acts are made."""
    return not CONNECTING.issuperset(concepts_of(word, language))


@lru_cache(maxsize=16_384)
def concepts_of(word: str, language: Language) -> tuple[str, ...]:
    """Return the concepts of a word, in alphabetical order."""
    if word[-1].isdigit():
        return (NUMBER,)
    known = index_of(language)
    beginnings = (f"{word[:length]}*" for length in range(1, len(word) + 1))
    return tuple(sorted({each for form in (word, *beginnings) for each in known.get(form, ())}))


@lru_cache(maxsize=2)
def index_of(language: Language) -> dict[str, tuple[str, ...]]:
    """Return the concepts under each of their words, and under each beginning with its "*"."""
    index: dict[str, tuple[str, ...]] = {}
    for concept, words in WORDS[language].items():
        for word in words.split():
            index[word] = (*index.get(word, ()), concept)
    return index
