"""Slurs of Latin America, Spain, the United States and Britain, without accents.

`PLAIN` are insults whenever they are said to somebody; `ADDRESSED` are everyday words that insult only when
he is called so ("animal", "rata"); `MILD` show contempt, and a person decides.
"""

from __future__ import annotations

from collsim.roleplay.understanding.profiles import Language

PLAIN: dict[Language, str] = {
    "es": """
        pendejo pendeja pendejos pendejas pendejete idiota idiotas imbecil imbeciles estupido estupida
        estupidos estupidas cabron cabrona cabrones hdp hijueputa hijueputas hijoputa hijaputa hijodeputa
        hijodelagranputa hpta jueputa malparido malparida malparidos gonorrea pirobo piroba guevon guevona
        carechimba gilipollas gilipolla capullo mamarracho mamon mamona culero culera culeros ojete puto
        puta putos conchetumare conchetumadre conchatumadre ctm weon huevon huevona huevones aweonao
        aweona weona culiao culiado culiada maraco pelotudo pelotuda pelotudos boludo boluda forro sorete
        garca pajero pajera mogolico mogolica retrasado retrasada subnormal anormal zorra zorron perra
        malnacido malnacida sinverguenza sinverguenzas sinverguenzon desgraciado desgraciada desgraciados
        caradura caraduras conchudo conchuda conchudos careverga caremonda cacorro marica maricon
        mariquita joto tarado tarada tarados baboso babosa zoquete mequetrefe pelagatos muertodehambre
        naco naca indiorroso pinchi cagon cagona huelebicho singao comemierda tarupido menso mensa mensos
        pobreton pobretona arrastrado arrastrada rastrero rastrera escoria lacra sabandija alimana
        parasito parasita cretino cretina canalla canallas bellaco badulaque pillo gorrero gorron bribon
        estupidez pendejada mugroso mugrosa mugrosos piojoso piojosa muertos_de_hambre cojudo cojuda
        huevonazo pendejazo tracalero tracalera mamaguevo mamahuevo soplapollas chupamedias lambiscon
        descerebrado descerebrada inepto inepta gentuza bruja arpia rateros raterillo ratero ratera""",
    "en": """
        idiot idiots moron morons moronic asshole assholes arsehole arseholes bastard bastards bitch
        bitches dumbass dipshit shithead dickhead dick prick pricks wanker wankers tosser tossers twat
        cunt cunts motherfucker fucker scumbag scumbags scum lowlife lowlifes deadbeat deadbeats dirtbag
        douchebag scrounger scroungers freeloader freeloaders sponger moocher skiver pillock numpty dimwit
        halfwit imbecile retard retarded jackass jerk jerkoff twit dunce pikey crackhead dumbo shitbag
        weasel cheapskate nobhead knobhead bellend plonker slacker dullard dolt simpleton cretin welsher
        crook gobshite eejit bum fuckwit wretch numbskull numskull
        hag nitwit blockhead bonehead airhead sleazebag slimeball tightwad layabout ratbag
        ignoramus dumbbell""",
}
ADDRESSED: dict[Language, str] = {
    "es": """
        rata ratas ladron ladrona ladrones estafador estafadora tramposo tramposa tramposos tranza transa
        animal bestia burro burra bruto bruta perro cerdo cerda cochino cochina cochinos marrano asqueroso
        asquerosa basura payaso payasa ridiculo ridicula tonto tonta tontos inutil inutiles ignorante
        ignorantes vago vaga vagos flojo floja flojos holgazan holgazana mantenido mantenida zangano
        vividor vividora aprovechado aprovechada miserable miserables infeliz infelices poca_cosa
        don_nadie cinico cinica fresco descarado descarada cobarde cobardes patetico patetica mediocre
        mediocres fracasado fracasada perdedor perdedora inservible tacano delincuente delincuentes
        criminal maleante hampon bandido gato indio india negro longo cholo serrano gordo gorda enano
        viejo_inutil atorrante chanta chorro poco_hombre poca_madre loco loca sordo gallina mandilon torpe
        lento zangana bueno_para_nada buena_para_nada porqueria vil atorrante codo corriente lastre
        sucio sucia pobre_diablo
        muerto_de_hambre muerta_de_hambre mala_paga malapaga embustera cara_de_palo cara_dura mierda asco
        menos_que_nada cero_a_la_izquierda conchuda gusano vibora lacras mocoso bobo boba zonzo
        sonso necio zopenco papanatas pasmado limosnero pordiosero vulgar desobligado desobligada tramposa""",
    "en": """
        thief thieves cheat fool fools trash garbage rubbish loser losers leech parasite parasites clown
        joke disgrace failure criminal criminals animal pig rat dog cow coward lazy pathetic worthless
        useless stupid dumb thick dim ignorant crazy nuts disgusting dense slow good_for_nothing
        waste_of_space waste_of_time waste_of_oxygen piece_of_shit piece_of_crap piece_of_trash
        piece_of_garbage piece_of_work low_life dead_beat sponge worm cockroach maggot
        snake swine toad slug vermin brain_dead bottom_feeder dope nothing white_trash
        trailer_trash bad_person sad_case
        con_artist con_man crook child baby bum lazy_bones scrounging sack_of_shit sorry_excuse
        brainless spineless gutless dirt filth vermin broke_ass hopeless muppet git mug chav""",
}
MILD: dict[Language, str] = {
    "es": """
        irresponsable irresponsables informal informales descuidado inmaduro inmadura inconsciente terco
        terca desordenado desordenada incumplido incumplida desconsiderado abusivo abusiva abusadora
        abusador mal_pagador malos_pagadores vivo viva vivos listo lista vivillo chistoso chistosa
        gracioso mala_persona malagradecido malagradecida ingrata ingrato grosero grosera cerrado cerrada
        llorona lloron comodino comodina manoso facilista quedado avivado fresquito moroso comodo egoista
        hipocrita conflictivo vaquetona vaqueton convenenciero""",
    "en": """
        irresponsible careless immature childish selfish difficult ridiculous rude ungrateful reckless
        clueless whiny dishonest entitled arrogant sloppy delinquent unreliable silly naive hypocrite""",
}


def words_in(listed: str) -> tuple[str, ...]:
    """Return the slurs of a list, those of several words with spaces."""
    return tuple(word.replace("_", " ") for word in listed.split())


OTHER_DISGUISED: dict[Language, str] = {
    "es": "maldito maldita malditos mierda mentiroso mentirosa chingada",
    "en": "fuck fucking shit bullshit liar goddamn",
}

SLURS: dict[Language, frozenset[str]] = {
    language: frozenset(PLAIN[language].split())
    | frozenset(word for word in ADDRESSED[language].split() if "_" not in word and len(word) > 3)
    | frozenset(OTHER_DISGUISED[language].split())
    for language in PLAIN
}
"""Words that are looked for behind digits, stars and drawn-out letters."""
