# ruff: noqa: E501
"""What the shipped cards say of their units and sources, in Spanish; the files themselves are in English."""

from __future__ import annotations

UNITS: dict[str, str] = {
    "log-odds per unit": "logaritmo de momios por unidad",
    "log-odds": "logaritmo de momios",
    "points": "puntos",
    "units of irritation": "unidades de irritación",
    "seconds": "segundos",
    "log of seconds": "logaritmo de segundos",
    "chance": "probabilidad",
    "probability": "probabilidad",
    "log-odds per unit of irritation times reactance": "logaritmo de momios por unidad de irritación por reactancia",
    "log-odds per unit of the debt that is waived": "logaritmo de momios por unidad de deuda condonada",
    "share of what is lacking": "parte de lo que falta",
    "log-odds per 30 days past due": "logaritmo de momios por 30 días de mora",
    "chance a day": "probabilidad por día",
    "log of payment over bill": "logaritmo del pago sobre lo facturado",
    "months": "meses",
    "log per unit of irritation times reactance": "logaritmo por unidad de irritación por reactancia",
    "units of habituation": "unidades de habituación",
    "turns": "turnos",
    "share per unit": "parte por unidad",
    "units of pressure": "unidades de presión",
    "units of trust": "unidades de confianza",
    "rate per unit": "tasa por unidad",
    "log per unit": "logaritmo por unidad",
    "log of skill": "logaritmo de la habilidad",
    "share": "parte",
    "share of days": "parte de los días",
    "share per hour": "parte por hora",
    "hours per minute": "horas por minuto",
    "units of irritation per minute": "unidades de irritación por minuto",
    "USD per hour": "USD por hora",
    "per year": "por año",
    "USD": "USD",
}

# fmt: off
SOURCES: dict[str, str] = {
    "no usable evidence: an assumption":
        "sin evidencia utilizable: un supuesto",
    "an assumption: weights of the harm index":
        "un supuesto: pesos del índice de daño",
    "no usable evidence: an assumption; harm indicator: 27 % felt threatened, 37 % contacted four or more times a week (CFPB 2017)":
        "sin evidencia utilizable: un supuesto; indicador de daño: 27 % se sintió amenazado, 37 % recibió cuatro o más contactos por semana (CFPB 2017)",
    "manual dialling: 20 dials an hour (ACA 2003), to which preparing, ringing, talk and notes add up":
        "marcación manual: 20 marcaciones por hora (ACA 2003), suma de preparar, timbrar, hablar y anotar",
    "no study; 50–70 % of promises kept early, 30–50 % late, by practitioners' word":
        "sin estudio; 50–70 % de promesas cumplidas en mora temprana, 30–50 % en tardía, según practicantes",
    "sign only: a consequence adds (Fellner et al. 2013, letters)":
        "solo el signo: una consecuencia suma (Fellner et al. 2013, cartas)",
    "UCI credit cards: the type of payer persists from month to month (r = 0.82)":
        "tarjetas UCI: el tipo de pagador persiste de mes a mes (r = 0.82)",
    "shape only: bank marketing data, calls without success; sales calls":
        "solo la forma: campaña bancaria, llamadas sin éxito; llamadas de venta",
    "shape only: bank marketing data, calls with success; sales calls":
        "solo la forma: campaña bancaria, llamadas con éxito; llamadas de venta",
    "shape only: talk times are lognormal in the bank marketing data; the spread of notes is an assumption":
        "solo la forma: los tiempos de conversación son lognormales en la campaña bancaria; la dispersión de las notas es un supuesto",
    "industry surveys: right-party contact 2–30 % per dial, 26 % on average; here a typical reach of 0.40, times the 0.85 of numbers that work, times this and a quarter of the rest, who are called to the telephone: 25 %":
        "encuestas del sector: contacto con el titular 2–30 % por marcación, 26 % en promedio; aquí una contactabilidad típica de 0.40, por el 0.85 de números que funcionan, por esto y un cuarto del resto, a quienes les pasan el teléfono: 25 %",
    "58 % over a year (Asset Acceptance 2006, one firm's report): an exponential tenure of mean 365 / −ln 0.58 = 670 days gives that; turnover of 75–100 % a year (CFPB 2016) would give less":
        "58 % con más de un año (Asset Acceptance 2006, informe de una empresa): lo da una antigüedad exponencial de media 365 / −ln 0.58 = 670 días; una rotación de 75–100 % al año (CFPB 2016) daría menos",
    "under a year 0.66 of the output of over a year, 58 % over a year (Asset Acceptance 2006, one firm's report): output 1 − 0.7·exp(−days/220), averaged over an exponential tenure of mean 670 days, gives 0.655; evenly over a first year it is 1 − 0.7·(220/365)·(1 − exp(−365/220)) = 0.658 of a master's":
        "con menos de un año rinden 0.66 de lo que rinden los de más de un año, 58 % con más de un año (Asset Acceptance 2006, informe de una empresa): un rendimiento 1 − 0.7·exp(−días/220), promediado sobre una antigüedad exponencial de media 670 días, da 0.655; parejo sobre el primer año es 1 − 0.7·(220/365)·(1 − exp(−365/220)) = 0.658 del de un experto",
    "fares or fuel; no usable evidence: an assumption":
        "pasajes o combustible; sin evidencia utilizable: un supuesto",
    "survey of why people pay late: forgot 39 %, which says that recall is incomplete, not how far":
        "encuesta de por qué se paga tarde: 39 % lo olvidó; dice que el recuerdo es incompleto, no cuánto",
    "sign only: losing the known officer raises delinquency by 22 % (Chile, MIT 2014); a pleasant voice is paid more often (Laudenbach, Pirschel, Siegel)":
        "solo el signo: perder al ejecutivo conocido sube la mora 22 % (Chile, MIT 2014); a una voz agradable se le paga más (Laudenbach, Pirschel, Siegel)",
    "sign only: any letter works strongly and a consequence adds to it (Fellner et al. 2013)":
        "solo el signo: cualquier carta actúa con fuerza y una consecuencia suma (Fellner et al. 2013)",
    "order only: roll rates rise with the bucket, 20–35, 50–70 and 75–90 % (trade)":
        "solo el orden: el deterioro crece con el tramo, 20–35, 50–70 y 75–90 % (gremio)",
    "UCI credit cards: log-mean −2.75 of partial payments":
        "tarjetas UCI: media logarítmica −2.75 de los pagos parciales",
    "UCI credit cards: log-sd 0.98 of partial payments":
        "tarjetas UCI: desviación logarítmica 0.98 de los pagos parciales",
    "UCI cards: of those one payment behind, 30 % cure and 64 % stay one behind a month later":
        "tarjetas UCI: de quienes deben una cuota, 30 % se regulariza y 64 % sigue debiendo una al mes",
    "no usable evidence for this number: set so that 33 % of the debtors reached by manual dialling promise (ACA 2003)":
        "sin evidencia utilizable para esta cifra: fijada para que prometa el 33 % de los contactados por marcación manual (ACA 2003)",
    "sign only: a threat adds to a letter (Fellner et al. 2013); the size is assumed":
        "solo el signo: una amenaza suma a una carta (Fellner et al. 2013); el tamaño es un supuesto",
    "sign only: a threat that is not carried out destroys credibility (practitioners); the size is assumed":
        "solo el signo: la amenaza que no se cumple destruye la credibilidad (practicantes); el tamaño es un supuesto",
    "sign only: a threat adds little to a letter (Fellner et al. 2013), and one that is not carried out destroys credibility (practitioners)":
        "solo el signo: una amenaza suma poco a una carta (Fellner et al. 2013), y la que no se cumple destruye la credibilidad (practicantes)",
    "disputes are often the creditor's own doing (practitioners); the share is assumed":
        "los reclamos suelen ser culpa del propio acreedor (practicantes); la parte es un supuesto",
    "27 % of those contacted felt threatened (CFPB 2017); the size is assumed":
        "el 27 % de los contactados se sintió amenazado (CFPB 2017); el tamaño es un supuesto",
    "sign only, as for listen; the size is assumed":
        "solo el signo, como en listen; el tamaño es un supuesto",
    "sign only: a pleasant voice raises repayment, 84.5 % against 71.6 % within six weeks (Laudenbach, Pirschel, Siegel); the size is assumed":
        "solo el signo: una voz agradable sube el pago, 84.5 % contra 71.6 % en seis semanas (Laudenbach, Pirschel, Siegel); el tamaño es un supuesto",
    "sign only: a pleasant voice is paid more often (Laudenbach, Pirschel, Siegel)":
        "solo el signo: a una voz agradable se le paga más (Laudenbach, Pirschel, Siegel)",
    "sign only: a known officer is paid more often (Karlan, Morten, Zinman; Chile, MIT 2014)":
        "solo el signo: al ejecutivo conocido se le paga más (Karlan, Morten, Zinman; Chile, MIT 2014)",
    "no usable evidence: an assumption; over 70 % of lawsuits end in a default judgment (CFPB 2016, Pew), which collects nothing by itself":
        "sin evidencia utilizable: un supuesto; más del 70 % de las demandas termina en rebeldía (CFPB 2016, Pew), lo que por sí no cobra nada",
    "trade: 0.01–0.05 a message, taken as an assumption":
        "gremio: 0.01–0.05 por mensaje, tomado como supuesto",
    "no usable evidence for this number: an assumption; reminders by SMS raise on-time payment by 7–9 % (Cadena & Schoar, NBER 17020)":
        "sin evidencia utilizable para esta cifra: un supuesto; los recordatorios por SMS suben el pago puntual 7–9 % (Cadena y Schoar, NBER 17020)",
    "trade: about 3 a letter; the range is assumed":
        "gremio: cerca de 3 por carta; el rango es un supuesto",
    "sign only: any letter works strongly (Fellner et al. 2013)":
        "solo el signo: cualquier carta actúa con fuerza (Fellner et al. 2013)",
    "telephone charges; no usable evidence: an assumption":
        "tarifa telefónica; sin evidencia utilizable: un supuesto",
    "trade: under 0.01 an e-mail, taken as an assumption":
        "gremio: menos de 0.01 por correo electrónico, tomado como supuesto",
    "about 4 cents per dollar (FTC 2013), over all ages; taken for a debt that has just become past due":
        "cerca de 4 centavos por dólar (FTC 2013), en promedio de toda antigüedad; se toma para una deuda recién vencida",
    "order only: older is cheaper (FTC 2013)":
        "solo el orden: más antigua, más barata (FTC 2013)",
    "sign only: discounts given too early teach waiting (practitioners)":
        "solo el signo: los descuentos dados demasiado pronto enseñan a esperar (practicantes)",
    "sign only: a threat that is not carried out destroys credibility (practitioners)":
        "solo el signo: una amenaza que no se cumple destruye la credibilidad (practicantes)",
    "sign only: a threat that is announced lets the debtor prepare against it (practitioners)":
        "solo el signo: una amenaza anunciada permite al deudor prepararse (practicantes)",
    "disputes are often the creditor's own doing (practitioners); no usable evidence for the number":
        "las disputas suelen ser obra del propio acreedor (practicantes); sin evidencia utilizable para la cifra",
    "no usable evidence: an assumption; sales calls succeed less with each contact (bank marketing data), which selection alone may explain":
        "sin evidencia utilizable: un supuesto; las llamadas de venta logran menos con cada contacto (campaña bancaria), lo que la sola selección puede explicar",
    "sign only: a consequence adds to a letter (Fellner et al. 2013)":
        "solo el signo: una consecuencia suma a la carta (Fellner et al. 2013)",
    "CFPB 2016, Pew: filing 35–499, service 10–50, trial 500–2,000; most end in a default judgment, without trial":
        "CFPB 2016, Pew: presentación 35–499, notificación 10–50, juicio 500–2,000; la mayoría termina en rebeldía, sin juicio",
    "nothing is done":
        "no se hace nada",
    "about the mean of 2005, the year of the shipped portfolio":
        "cerca de la media de 2005, el año de la cartera incluida",
    "an assumption of this size for 2026: put your treasury's rate":
        "un supuesto de este orden para 2026: ponga el tipo de su tesorería",
    "by definition":
        "por definición",
    "an assumption: collector, place and supervision":
        "un supuesto: gestor, puesto y supervisión",
    "an assumption: the creditor's cost of capital":
        "un supuesto: el costo de capital del acreedor",
    "an assumption; four contacts a week as harm: CFPB 2017":
        "un supuesto; cuatro contactos por semana como daño: CFPB 2017",
}
# fmt: on


def in_spanish(said: str, words: dict[str, str]) -> str:
    """Return the Spanish for what a card says; what we do not know stays as its author wrote it."""
    return words.get(said) or said.replace(" per USD", " por USD")
