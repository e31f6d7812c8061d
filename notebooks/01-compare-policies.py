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
# # Which collection policy for this portfolio?
#
# A manager has a card portfolio, a headcount and a country, and has to choose among a *restrictive*,
# a *liberal* and a *rational* policy, and to defend the choice. This notebook asks the question on the
# sample of real card accounts that comes with collsim; put your own portfolio in its place in the last
# section.
#
# Every policy meets the same debtors with the same luck. So a difference between two policies is the
# policies' doing, and its interval is narrow.

# %%
import collsim

result = collsim.compare("cards", replications=4, lang="en")
result

# %% [markdown]
# The verdict names its own limits: how many of the numbers behind it are assumptions without usable
# evidence. What was assumed stands in the report, `result.report("report.html")`, card by card.
#
# ## By how much, and how sure?
#
# The differences from doing nothing, with their 95 % intervals. An interval that holds zero is no difference.

# %%
result.figures["differences"]

# %%
result.differences.loc["Net present value with run-off"].round(-3)

# %% [markdown]
# ## Who is recovered, and when?
#
# The same by the ageing bucket in which an account begins. Note the different scales.

# %%
result.figures["recovery_by_bucket"]

# %% [markdown]
# ## What if we had another headcount?
#
# One number decides how much the order of the work list matters: with plenty of staff everybody is called
# anyway. From here on we take half of the accounts, which takes half of the time; one collector is to them
# what two are to all. The same comparison with one, two and four collectors, without the benchmarks:

# %%
import pandas as pd

half = {"accounts": 2000, "replications": 4}
staffed = {
    collectors: collsim.compare("cards", collectors=collectors, benchmarks=["do-nothing"], **half)
    for collectors in (1, 2, 4)
}
rows = {collectors: found.summary["Net present value with run-off"] for collectors, found in staffed.items()}

table = pd.DataFrame(rows).rename_axis(columns="collectors") / 1e6
table.round(2)

# %% [markdown]
# ## What does the law of the country cost?
#
# Conduct rules are enforced by the engine: a call that they forbid does not happen, whatever the policy
# says, and every refusal is counted. Here the rules of Mexico (hours, working days) and of Colombia (one
# contact a day, one channel a week after a conversation, no Sundays or holidays). These files are a fact
# base, not legal advice. Without rules stands what one collector did above.

# %%
lawful = {"none": staffed[1]}
for country in ("MX", "CO"):
    lawful[country] = collsim.compare(
        "cards", conduct=country, collectors=1, benchmarks=["do-nothing"], **half
    )

shown = ["Net present value with run-off", "Harm index", "Refused by conduct rules"]
summaries = {country: found.summary[shown] for country, found in lawful.items()}
pd.concat(summaries, axis=1).swaplevel(axis=1).sort_index(axis=1).map("{:,.0f}".format)

# %% [markdown]
# ## A ranking of your own
#
# A policy may rank the work list by a function written here. It sees what the creditor sees of each
# account, never the debtor's mind, and returns a score; the highest is called first.

# %%
import numpy as np


def fresh_and_large(accounts, day):
    """Large debts first, and those nobody has spoken to for a fortnight before the others."""
    untouched = day - accounts["last_contact"] > 14
    return accounts["overdue"] * np.where(untouched, 2.0, 1.0)


ours = collsim.RankedPolicy("fresh and large", fresh_and_large)
mine = collsim.compare("cards", policies=["rational", ours], collectors=1, **half)
mine.figures["cost_against_recovery"]

# %% [markdown]
# ## Your own portfolio
#
# Export one row an account (id, balance, past due amount, days past due, instalment) as CSV or Excel,
# describe its columns in a mapping file (`docs/policies.md` goes through it step by step), and import it:
#
# ```
# collsim portfolio import ours.csv --mapping ageing-list --out ours.parquet
# ```
#
# Then `collsim.compare("cards", portfolio="ours.parquet", collectors=12, conduct="MX")`.
