"""Disclosure: the debt told to somebody else, or a third person asked to press him."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.profiles import Language

RELATIVE = (
    "(hijo|hija|esposo|esposa|marido|mujer|hermano|hermana|mama|papa|madre|padre|primo|prima|cunado"
    "|cunada|yerno|nuera|sobrino|sobrina|tio|tia|jefe|jefa|vecino|vecina|amigo|amiga|companero"
    "|companera|empleado|empleada|novio|novia|pareja|suegro|suegra|nieto|nieta|abuelo|abuela"
    "|familiar|pariente|inquilino|inquilina|conyuge|companera de trabajo|companero de trabajo|viejo"
    "|vieja|socio|trabajador|trabajadora|ahijado|compadre|comadre|roomie|patron|patrona|exesposo"
    "|exesposa|ex)"
)
RELATIVE_EN = (
    "(son|daughter|husband|wife|brother|sister|mother|father|mom|mum|dad|cousin|neighbor|neighbour"
    "|friend|coworker|colleague|employee|boss|boyfriend|girlfriend|partner|roommate|flatmate|tenant"
    "|uncle|aunt|nephew|niece|relative|spouse|fiance|grandson|grandmother|housemate|in law|ex"
    "|ex husband|ex wife|employer|lodger|landlord|pastor|teacher|receptionist|secretary)"
)
NAME = "((el|la|al|del) (senor|senora|sr|sra|don|dona|senorita|joven|titular|cliente)|don|dona)"
DEBT = (
    "(deuda|deudas|adeudo|adeudos|debe|deben|debia|adeuda|moros*|atras*|mora|vencid*|saldo|credito"
    "|prestamo|cobranza|pagos|pago|pagar|pague|pagado|paga|mensualidad*|cuota|cuotas|tarjeta|buro"
    "|letras|cobro|cobrar|cobrando|cobrarle|embarg*|demanda*|incumpl*|financiamiento|hipoteca)"
)
DEBT_EN = (
    "(debt|debts|owe|owes|owed|balance|overdue|past due|arrears|behind|delinquent|loan|loans|credit "
    "card|payment|payments|pay|paid|paying|collection|collections|bill|bills|default|defaulted|mortgage"
    "|money|sued|lawsuit)"
)

OF_DEBT: dict[Language, Family] = {
    "es": Family(
        "debt_told",
        Act.DISCLOSE_THIRD,
        certain=(
            "(deuda|deudas|deudor|deudora|adeud[a-z]*|endeudad[oa]|saldo|saldos|atraso|atrasos"
            "|atrasad[oa]s?|mora|moros[oa]s?|morosidad|vencid[oa]s?|vencimiento|cobranza|cobranzas"
            "|cobro|cobros|cobrar|cobrarle|cobrador|cobradora|cobrando|prestamo|prestamos|credito"
            "|creditos"
            "|tarjeta|tarjetas|mensualidad|mensualidades|cuota|cuotas|abono|abonos|abonar|buro"
            "|central de riesgo|embarg[a-z]*|hipoteca|parcialidades|liquidar|liquide|liquida|factura"
            "|facturas|impag[a-z]*|incumplimiento|incumplid[a-z]*|financiamiento|refinanciar|letra "
            "vencida|letras|castigad[oa])",
            "(pagar|pagando|pagado|pague|pagues|paguen|paga|pagos|pago|pagarnos|pagarle|pagarlo|pagara"
            "|deposite|depositar|pagaba|pago)",
            "(debe|deben|debia|debiendo|deba|debemos|debes) (\\S+ )?(\\S+ )?([$€£]?\\d\\S*|dinero"
            "|plata|mil|cien|doscientos|quinientos|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
            "|doce|quince|veinte|treinta|al banco|a la|meses|pesos|mucho|bastante|varios|varias)",
            "(no|nunca|sin) (\\S+ ){0,2}(pagado|pagando|paga|pagaba|cumplido|cumple|pagar|abonado|liquidado)",
            "(moros[oa]s?|malas? pagas?|deudor[a-z]*|lista de (los )?(que no pagan|morosos)|(quedo"
            "|quedado|queda|dejo|dejaron) (mal|colgad[oa]s?|plantad[oa]s?) con|firmo un pagare"
            "|pagare|(nunca|no) (nos )?(devolvio|regreso|pago)|problema (\\S+ )?con nosotros|quiere "
            "su dinero|nos (de|pague|abone|adelante) algo|echarle la mano para|prestarle para"
            "|financiera por|ayudarle a pagar|(no|nunca) "
            "nos (cumple|ha cumplido)|se comprometio a pagar)",
            "(nos|le|les) (debe|deben|debia|adeuda|quedo a deber|quedo debiendo)|esta debiendo|quedo "
            "debiendo|quedo a deber",
            "[$€£]\\d\\S*|\\d\\S* (pesos|soles|dolares|euros|colones|quetzales|lempiras|bolivianos"
            "|lucas|mil pesos|varos|guaranies)|(mil|cientos|millon|millones) (de )?(pesos|soles"
            "|dolares|euros|lucas|varos|quetzales)",
        ),
        doubtful=(
            "(banco|financiera|asunto (legal|financiero|economico|de dinero)|legal|juridic[oa]"
            "|abogad[oa]|demanda|cuenta|contrato|pendiente|pendientes|dinero|plata|moratorio[s]?"
            "|interes|intereses|despacho|judicial|juicio|compromiso|oferta|descuento|convenio|acuerdo"
            "|plan|regularizar|cooperativa|caja)",
        ),
    ),
    "en": Family(
        "debt_told",
        Act.DISCLOSE_THIRD,
        certain=(
            "(debt|debts|debtor|owe|owes|owed|owing|balance|balances|overdue|past due|arrears"
            "|delinquent|delinquency|collection|collections|collector|loan|loans|credit card|payment"
            "|payments|paying|pay|paid|pays|repay|repayment|default|defaulted|mortgage|bill|bills"
            "|instalment|instalments|installment|installments|unpaid|outstanding|settle|settlement"
            "|lender|collecting|amount due|charged off|creditor|missed)",
            "(fallen|falling|is|he is|she is|they are|gone|months|payments|weeks|days) behind",
            "(no|not|never) (\\S+ ){0,2}(paid|paying|pay|pays|kept up|keeping up|settled)",
            "(months?|weeks?|days|payments?|instal+ments?) (late|overdue|behind)|late (on|with) (his"
            "|her|their|the|your)|(bad|late|slow|non) payers?|defaulters?|(he|she|they) (\\S+ "
            ")?(borrowed|still has .. to give)|give us back|(never|not) (repaid|returned|paid back)"
            "|repaid|trouble with us|wants its money|pay us|(lend|chip in|help) .. (clear|pay|settle"
            "|owes|due)|collectors?|creditors?|not seen a (penny|cent|dime)|(took|taken|signed|got) "
            "(out )?a loan|borrowed",
            "[$€£]\\d\\S*|\\d\\S* (dollars|pounds|bucks|quid|euros)|(hundred|thousand|grand) (dollars"
            "|pounds|bucks|quid)?",
        ),
        doubtful=(
            "(bank|account|legal|lawyer|attorney|financial|lawsuit|money|credit|credit bureau|court"
            "|sued|finance|offer|discount|plan|agreement|business matter)",
        ),
    ),
}  # fmt: skip
"""Talk of the debt: a breach towards everybody but the holder."""

FAMILIES: dict[Language, tuple[Family, ...]] = {
    "es": (
        Family(
            "told_of_another",
            Act.DISCLOSE_THIRD,
            certain=(
                "(hable|platique|llame|converse|comente) (\\S+ )?(con|a) (su|tu|sus|tus) (casero"
                "|arrendador|vecin*|jefe|compadre|pastor|dueno|portero|patron|companeros) .. (deb*"
                "|deuda|pag*|atras*|adeud*)|(companeros|vecinos|familiares|amigos|jefe) (ya )?(saben"
                "|sabe) que (\\S+ )?(no paga|debe|nos debe)",
                "(su|tu) (abuel[oa]|abuelit[oa]) .. (pag*|deb*|firm*|letra*|credito)",
                f"(?<!con )(su|tu) {RELATIVE} (?!le (?:paga|pagan|pago|deposita))(\\S+ )?{DEBT}",
                f"(su|tu) {RELATIVE} .. (tiene|trae|arrastra|lleva|presenta|dejo de|no ha|no nos ha"
                f"|no quiere|esta|nos|se atraso|anda|mantiene|sigue|cayo|acumula) .. {DEBT}",
                "(deuda|deudas|adeudo|adeudos|saldo|credito|prestamo|cobro|cobranza|atraso|mora"
                f"|cuenta vencida|pagos|pago|morosidad|moroso|tarjeta|cuenta) (\\S+ ){{0,6}}?(de|del"
                f"|que tiene|que debe|a nombre de|pendiente de|contra) (su|tu|sus) {RELATIVE}",
                "(deuda|adeudo|saldo|prestamo|atraso|mora|cobranza|cuenta vencida) .. (de|del|que "
                f"tiene|que debe|a nombre de) {NAME}",
                f"{NAME} (\\S+ ){{0,3}}(debe|adeuda|nos debe|tiene (un|una) (adeudo|deuda|saldo|atraso"
                "|credito vencido|prestamo)|no (nos )?(ha pagado|paga|quiere pagar)|esta (atrasad*"
                "|en mora|moros*)|lleva .. sin pagar|nos quedo a deber|le debe|aparece como moros*"
                "|trae un adeudo)",
                "(digale|dile|decile|digales|diganle|comentele|comentale|avisele|avisale|informele"
                "|cuentele|recuerdele|recuerdale|comuniquele|expliquele|explicale|pasele|deje dicho"
                f"|transmitale|hagale saber|hazle saber) (\\S+ ){{0,10}}?{DEBT}",
                "(convenza|convenzal[oa]|convencel[oa]|convencerl[oa]|convence|presione|presionel[oa]"
                "|presiona|presional[oa]|presionarl[oa]|obliguel[oa]|obligue|exijale|insistale"
                "|aconsejel[oa]|hagalo|haga que|haz que|hable con (el|ella)|habla con (el|ella)|hacer "
                "entrar en razon|pidale|pidele|regane*|ruegue*|aprietel[oa]|cobrele|cobrale|metale"
                "|influya|ponga* presion|ayudeme a convenc*|ayudenos a que|metale presion)"
                " .. (pag*|cumpl*|liquid*|deud*|adeud*|responda|deposit*|cobr*|abon*|presion*|que nos "
                "page|regulariz*|cuenta|convenc*)",
                "(usted|ud|tu|ustedes) .. (puede*|podria*|deberia*|tendria*|tiene que|va a|haga) .. "
                "(pagar|cubrir|liquidar|hacerse cargo|responder) .. (por (el|ella|su|tu)|de (su|tu)"
                "|la deuda de|deuda de|lo que debe)",
                "(pague|pagar|pagarle|responda|responder|hagase cargo|cubra|liquide|pagas|paguela"
                "|paguelo) .. (por (el|ella|su (hijo|hija|esposo|esposa|hermano|familiar|mama|papa))"
                "|en (su|lugar) (nombre|de el|de ella)|lo que debe (el|ella|su))",
                "(ya )?(le|les) (dije|dijimos|comente|comentamos|informe|informamos|avise|avisamos"
                "|conte|contamos|explique|explicamos|deje dicho|mande|mandamos|platique|platicamos"
                f"|mencione|mencionamos) .. (a )?(su|tu|sus|tus) (\\S+ )?({RELATIVE}|vecinos|jefe"
                "|familia|companeros|hijos|papas|padres|trabajo|referencias|recepcionista|portero"
                "|secretaria)",
                "(hable|hablamos|platique|platicamos|converse|conversamos|comente|comentamos|estuve "
                f"hablando) .. con (su|tu|sus|tus) (\\S+ )?({RELATIVE}|vecinos|familia|hijos|papas"
                f"|padres|portero|secretaria|recepcionista) .. {DEBT}",
                f"(su|tu|sus|tus) (\\S+ )?({RELATIVE}|vecinos|familia|hijos|papas|padres|companeros) "
                ".. (ya )?(sabe|saben|esta enterad*|estan enterad*|se enter*|le explicamos|ya sabe) "
                f".. {DEBT}",
                "(sabia|sabias|sabe|sabes|enterado|enterada|estaba enterad*) .. que (su|tu) "
                f"{RELATIVE} .. {DEBT}",
                "(todos|todas|ya|alli|ahi|los companeros|la gente|el barrio) (\\S+ )?saben que (usted "
                "|el |ella )?(debe|no paga|tiene una deuda|es moros*|no pago|les debe)",
                f"(su|tu) {RELATIVE} .. (le|les) (explique|dije|conte|comente|informe|hable|platique"
                f"|mencione) .. {DEBT}",
                "(el|la|los) del (\\S+ ){1,3}(debe|deben|no paga|no pagan|adeuda*|esta atrasad*)",
                "(recado|razon) .. (cobr*|debe|deud*|adeud*|pagar|pague|banco|atras*|moros*|vencid*)",
                "(podria*|puede*|deberia*|ayud*) .. (ayudarle|ayudarlo|ayudarla|apoyarlo|apoyarle"
                "|echarle la mano) .. (pag*|liquid*|deud*|cubr*)",
                f"{NAME} .. (letra*|cuota*|pago*|mensualidad*|recibo*|credito*|meses) .. (vencid*"
                "|atrasad*|pendiente*|sin pagar|impag*)",
                "(hagale|hazle|haganle|haga) (ver|entender|saber|comprender) (\\S+ ){0,9}?(pag*|cumpl*"
                "|deb*|deud*|banco|cobr*)",
                f"{NAME} .. (tiene|trae|presenta|lleva|acumula) .. (vencid*|atras*|mora|adeudo|deuda"
                "|sin pagar|impag*)",
                f"(soy|usted es|es usted|eres|hablo con) .. (la |el |su )?{RELATIVE} .. (el|ella) "
                "(\\S+ )?(debe|tiene|nos|no ha|esta)",
            ),
            doubtful=(
                f"(su|tu) {RELATIVE} .. (debe|deuda|adeudo|saldo|credito|pag*|atras*|cobr*|banco|cuenta)",
                "(digale|dile|decile|avisele|comentele|recuerdele) .. (banco|cobr*|pag*|cuenta|urge"
                "|legal|juridic*|problema*|demand*|asunto)",
                "(soy (la|el|su) (mama|papa|esposa|esposo|hermano|hermana|hijo|hija))",
                "(como (su )?(aval|referencia|fiador|garante))",
                "(llame|llamamos|marque|marcamos|hable|hablamos|busque|buscamos|localice|contacte"
                f"|contactamos|mande|mandamos) .. (a |con )?(su|tu|sus|tus) ({RELATIVE}|vecinos"
                "|familia|hijos|papas|padres|referencias|trabajo|familiares)",
                "(ella|el) (\\S+ )?(debe|nos debe|adeuda|tiene (una|un) (deuda|adeudo|saldo)|no ha "
                "pagado|no paga)",
            ),
        ),
    ),
    "en": (
        Family(
            "told_of_another",
            Act.DISCLOSE_THIRD,
            certain=(
                f"your (\\S+ )?{RELATIVE_EN} (\\S+ ){{0,3}}(owes|owe|debt|overdue|past due|behind on"
                "|in arrears|not paid|not paying|has not paid|missed|delinquent|defaulted|in debt"
                "|balance|has a loan|refuses to pay|will not pay|loan|behind with|in collections"
                "|stopped paying|has an outstanding|skipped)",
                "(debt|debts|balance|loan|arrears|overdue account|unpaid bill|credit card|bill"
                "|payments|collection|account|payment) .. (of|for|belonging to|in the name of|owed by"
                f"|about|that) (your|his|her) (\\S+ )?{RELATIVE_EN}",
                f"your (\\S+ )?{RELATIVE_EN} s (debt|debts|balance|loan|arrears|overdue|unpaid|credit "
                "card|bill|past due|missed payment|missed payments|payments|outstanding|delinquent"
                "|collection)",
                "(your )(\\S+ )?(sons|daughters|husbands|wifes|brothers|sisters|mothers|fathers|moms"
                "|mums|dads|neighbors|neighbours|friends|roommates|partners|cousins) (\\S+ )?(debt"
                "|debts|balance|loan|arrears|overdue|unpaid|credit card|bill|past due|missed|payments"
                "|outstanding|delinquent)",
                "(mr|mrs|ms|miss|mister) [a-z]+ (\\S+ ){0,3}(behind|owes|in debt|overdue|past due"
                "|behind on|not paid|in arrears|defaulted|delinquent|has a (debt|balance|loan)|owe"
                "|outstanding balance|missed)",
                "(mr|mrs|ms|miss) [a-z]+ s (debt|balance|loan|overdue|unpaid|arrears|account is)|(debt"
                "|balance|loan) (of|for|owed by|belonging to) (mr|mrs|ms|miss)",
                "(tell|let|remind|inform|ask|have|get|make|persuade|convince|push|pressure|urge|talk "
                "to|speak to|nag|force|encourage|lean on|help us get) (him|her|them|your "
                f"{RELATIVE_EN}) .. {DEBT_EN}",
                "(can|could|will|would|should|why do not|maybe|how about|have to) (you|you just) .. "
                "(pay|cover|settle|take care of) .. (for (him|her|them|your)|on (his|her|their) behalf"
                "|his (debt|bill|loan|balance)|her (debt|bill|loan|balance)|their debt|what he owes"
                "|what she owes|it for him|it for her)",
                "(he|she) (\\S+ ){0,2}(in default|is in default|owes|owe us|has not paid|not paid us"
                "|in debt|behind on|is in arrears|missed .. payments|defaulted|has a debt|has an "
                "unpaid|is past due|is delinquent|stopped paying)",
                "(i|we) (\\S+ )?(told|informed|spoke to|spoke with|talked to|talked with|called"
                "|explained to|let|mentioned it to|spoken to|spoken with|discussed|been talking to"
                f"|notified|rang|left word with|left a message with) .. your (\\S+ )?({RELATIVE_EN}"
                "|family|parents|kids|children|manager|hr|neighbors|neighbours|work|receptionist"
                f"|secretary|reference|references) .. ({DEBT_EN}|know|about|everything|this|your|it)",
                f"your (\\S+ )?({RELATIVE_EN}|family|parents|manager|neighbors|neighbours|kids"
                "|children) (\\S+ )?(already )?(knows|know|is aware|are aware|has been told|have "
                f"been told|heard) .. {DEBT_EN}",
                "(debt|debts|balance|loan|account|bill) .. (in|under) (your|his|her) (\\S+ "
                f")?{RELATIVE_EN} s name",
                f"did you know .. (your )?{RELATIVE_EN} .. {DEBT_EN}",
            ),
            doubtful=(
                f"your {RELATIVE_EN} .. (owe*|debt|pay*|loan|account|behind|bank|money)",
                "(tell|ask|remind) (him|her|them) .. (bank|legal|account|urgent|trouble|collect*)",
                "(i am (his|her) (mother|wife|husband|sister|brother|father|mom|mum))",
                "(i|we) (\\S+ )?(called|contacted|spoke to|spoke with|spoken to|rang|told) .. your "
                f"({RELATIVE_EN}|family|parents|references|manager|work|neighbors|neighbours)",
                "(as (his|her|the) (reference|guarantor|cosigner|co signer))",
            ),
        ),
    ),
}  # fmt: skip
