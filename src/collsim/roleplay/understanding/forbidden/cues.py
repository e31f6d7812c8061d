"""Cues: words of which forbidden acts are made, each harmless by itself.

Likeness alone makes a finding doubtful, however strong it is. Where such a word stands in the sentence as
well, and no "no", no quotation and no right takes it away, a very strong likeness can be certain (`judging`).
"""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.profiles import Language

CUES: dict[Language, Family] = {
    "es": Family(
        "cue",
        Act.THREAT,
        certain=(
            # harm, and who does it
            "(vidrios|llantas|dientes|huesos|piernas|sangre|golpe*|pistola|bala*|fierros|plomo|fuego|perro)",
            "(romp*|revent*|revient*|part(o|e|en|ir*)|quebr*|quiebr*|quem*|mat(o|a|an|ar*)|patea*|tumb*|tron*)",
            "(muchachos|tipos|senores|compas|gente|matones|hombres) .. (que|con|no|saben|van|pesad*|brav*)",
            "(levant*|encerr*|desaparec*|venga*|veng(o|an)|sufr*|llorar*|llora*|muert*|vida|infierno|panteon)",
            "(arrepent*|arrepient*|lament*|consecuencias|malas|advert*|advierto|cuid(e|a|ese|ate)|juro)",
            # where he is to be found
            "(afuera|enfrente|puerta|esquina|kinder)",
            "(sabemos|ya se|encontr*|encuentr*|busc*|vigil*|hall*|esconder*|escond*)",
            "(leccion|enemigo|camilla|enterrad*|placas|frenos|vigilad*|dormir|duerm*|paz|tranquil*|valient*)",
            # what is taken away, jail, orders
            "(quit(o|amos|ar*)|llev(o|amos|ar*)|embarg*|remat*|desaloj*|vaci(o|amos|ar*)|despid*|despedir*|corr(o|an|er*))",
            "(carcel|preso|presa|bote|rejas|reclusorio|penal*|policia*|patrulla*|esposad*|detenid*|arrest*|migra*)",
            "(juez*|juzgado|tribunal|fiscal*|ministerio|orden|ordenes|oficio|sentencia|citatorio|actuario|delito*)",
            "(fraude|estafa|gobierno|federal*|judicial*|aprehension|captura|demand*|abogad*|justicia|notari*)",
            # an hour of doom
            "(minuto*|segundo*|instante|hora|horas|reloj|tiempo|cuent(e|o)|cuelg*|colg*|cort(a|as|o|e))",
            "(ultima|unica|nunca|jamas|siempre|ahora|ahorita|oportunidad|chance|ya|mediodia|hoy|vuelta)",
            "(pierde*|perdi*|perder*|acab*|borr*|cancel*|cierra*|cierr*|muere*|duplica*|dobl*|bloque*)",
            # contempt and shame
            "(verguenza*|averg*|pena|lastima|dignidad|decen*|ejemplo|honor|moral|conciencia|asco|cara|espejo)",
            "(hijos|padre|madre|hombre|mujer|gente|vecin*|jef[ea]*|barrio|cuadra|iglesia|facebook|todos|edad)",
            "(fiesta*|cerveza*|vacaciones|celular|lujos|presum*|estren*|viajes)",
            "(tont*|brut*|burr*|inutil*|floj*|vag(o|a|os)|rata*|rater*|ignorante*|animal|basura|cerebro|bestia)",
            "(hambre|pobre*|viej[oa]|poca cosa|nadie|parasit*|cochin*|sirve*|vale|corriente*)",
            "(debiendo|debe*|deber|moros*|limosn*|vividor*|mantenid*|payas*|ridicul*|lent[oa]|loc[oa])",
            # disbelief
            "(ment*|mient*|cre[oe]*|creer*|cuento*|invent*|engan*|fing*|fals*|verdad|excusa*|pretext*|histori*)",
            "(teatro|drama|novela|farsa|trag(o|a)|choro|verso|casualidad|palabra)",
        ),
    ),
    "en": Family(
        "cue",
        Act.THREAT,
        certain=(
            # harm, and who does it
            "(teeth|bones|legs|face|blood|windows|tires|tyres|fire|torch*|burn*|smash*|break*|broke|wreck*|kick*)",
            "(hurt*|kill*|beat*|hospital|grave|buried|bury|lads|boys|guys|fellas|strangers)",
            "(regret*|sorry|suffer*|hell|miser*|life|ruin*|destroy*|warn*|watch*|safe*|careful|accident|happen*)",
            # where he is to be found
            "(outside|door|doorstep|house|home|street|school|work|round|corner|gate|hunt*|find|hide|hiding)",
            "(lesson|enemy|temper|angry|brave|pavement|stretcher|canal|roof|plate|route|brakes|tooth|sleep)",
            # what is taken away, jail, orders
            "(freedom|custody|jumpsuit|passport|papers|authorit*|notary|fugitive|country|hearing*)",
            "(take|taking|took|strip*|empty|seiz*|garnish*|evict*|freez*|froze*|fired|sacked|lose|losing|lost)",
            "(jail|prison|cell|cuffs|handcuffs|bars|police|cops|arrest*|locked|deport*|immigration|custody)",
            "(court*|judge*|warrant*|order*|sheriff|bailiff*|marshal*|officer|detective|felony|crim*|fraud)",
            "(federal|government|state|prosecut*|attorney*|served|sentence*|guilty|summons|theft|sue*|lawyer*)",
            # an hour of doom
            "(minute*|second*|instant|hour*|clock|ticking|count*|hang|hung|phone|noon|midnight|today|tonight|now)",
            "(last|final|only|never|ever|forever|chance*|opportunity|over|gone|dies|dead|late|hurry)",
            "(wipe*|delet*|double*|triple*|lock*|cancel*|clos*|pull*|disappear*|expire*)",
            # contempt and shame
            "(asham*|shame*|embarrass*|disgrac*|decen*|dignity|pride|proud|conscience|example|mirror|honour)",
            "(kids|children|father|mother|man|wife|neighbo*|boss|church|facebook|everyone|everybody|age|pity)",
            "(part(y|ies)|beer|holiday*|vacation*|nails|cigarettes|sneakers|booze)",
            "(stupid|dumb|thick|idiot*|fool*|useless|worthless|lazy|thief|rat|pig|trash|garbage|loser*|brain*)",
            "(nobody|nothing|pathetic|parasite*|scroung*|spong*|disgust*|crook*|slow|waste)",
            "(muppet|melt|tramp|peasant|genius|toddler|zero|brick|planks|sponger*|person|people like|worst)",
            "(owe|owes|owing|pew|christian|sign|begging|debts)",
            # disbelief
            "(fiction|whopper|violins|movie|typed|edited|phony|promise|played|kid a|stashed|nose|song)",
            "(lie*|lying|liar|believ*|buy|story|stories|tale*|excuse*|fake*|forged|invent*|making|made|pretend*)",
            "(truth|true|word|drama|act|fooling|swallow|convenient|sick)",
        ),
    ),
}  # fmt: skip
