# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # ¿Qué política de cobranza para esta cartera?
#
# Un jefe de cobranza tiene una cartera de tarjetas, una plantilla y un país, y debe elegir entre una
# política *restrictiva*, una *liberal* y una *racional*, y defender lo que elija. Este cuaderno plantea la
# pregunta con la muestra de cuentas reales que trae collsim; en la última sección se explica cómo poner la
# cartera propia en su lugar.
#
# Todas las políticas se enfrentan a los mismos deudores con la misma suerte. Así, una diferencia entre dos
# políticas se debe a las políticas, y su intervalo es estrecho.

# %%
import collsim

resultado = collsim.compare("cards", replications=4, lang="es")
resultado

# %% [markdown]
# El veredicto dice sus propios límites: cuántas de las cifras en que se apoya son supuestos sin evidencia
# utilizable. Lo supuesto está en el informe, `resultado.report("informe.html")`, ficha por ficha.
#
# ## ¿Por cuánto, y con qué seguridad?
#
# Las diferencias con no hacer nada, con sus intervalos del 95 %. Si el intervalo incluye el cero, no hay
# diferencia.

# %%
resultado.figures["differences"]

# %% [markdown]
# ## ¿A quién se recupera, y cuándo?
#
# Lo mismo según el tramo en que empieza la cuenta. Cada panel tiene su escala.

# %%
resultado.figures["recovery_by_bucket"]

# %% [markdown]
# ## ¿Y con otra plantilla?
#
# Con gestores de sobra se llama a todos y el orden de la lista importa poco. Desde aquí tomamos la mitad de
# las cuentas, que responde en la mitad del tiempo; un gestor es para ella lo que dos para todas. La misma
# comparación con uno, dos y cuatro gestores:

# %%
import pandas as pd

mitad = {"accounts": 2000, "replications": 4, "benchmarks": ["do-nothing"], "lang": "es"}
plantillas = {gestores: collsim.compare("cards", collectors=gestores, **mitad) for gestores in (1, 2, 4)}
filas = {
    gestores: hallado.summary["Valor presente neto con extinción"] for gestores, hallado in plantillas.items()
}

tabla = pd.DataFrame(filas).rename_axis(columns="gestores") / 1e6
tabla.round(2)

# %% [markdown]
# ## ¿Qué cuesta la ley del país?
#
# Las normas de conducta las hace cumplir el motor: una llamada prohibida no ocurre, diga lo que diga la
# política, y cada rechazo se cuenta. Aquí, las de México y las de Colombia. Son una base de hechos, no
# asesoría legal. Sin normas está lo que hizo un gestor más arriba.

# %%
segun_ley = {"none": plantillas[1]}
for pais in ("MX", "CO"):
    segun_ley[pais] = collsim.compare("cards", conduct=pais, collectors=1, **mitad)

mostrado = ["Valor presente neto con extinción", "Índice de daño", "Rechazos por normas"]
resumenes = {pais: hallado.summary[mostrado] for pais, hallado in segun_ley.items()}
pd.concat(resumenes, axis=1).swaplevel(axis=1).sort_index(axis=1).map("{:,.0f}".format)

# %% [markdown]
# ## La cartera propia
#
# Exporte una fila por cuenta (id, saldo, vencido, días de mora, cuota) en CSV o Excel, describa sus
# columnas en un archivo de equivalencias e impórtela:
#
# ```
# collsim portfolio import cartera.csv --mapping ageing-list --out cartera.parquet
# ```
#
# Después, `collsim.compare("cards", portfolio="cartera.parquet", collectors=12, conduct="MX", lang="es")`.
