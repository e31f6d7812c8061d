"""Talk of the debt: a breach towards everybody but the holder."""

from __future__ import annotations

from collsim.records.act import Act
from collsim.roleplay.understanding.forbidden.notation import Family
from collsim.roleplay.understanding.profiles import Language

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
