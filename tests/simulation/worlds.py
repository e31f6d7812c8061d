"""Small worlds for tests: made-up portfolios, and random scenarios of valid content."""

import functools
import json
from dataclasses import replace

from collsim.content import Text, find, load
from collsim.experiments.case import Case, NamedPolicy, open_case
from collsim.policies.conduct import Conduct
from collsim.policies.policy import Policy
from collsim.portfolio.book import open_book
from collsim.portfolio.synthesis import synthesise
from collsim.simulation.scenario import Dialler, Floor, Team
from collsim.simulation.setup import Setup
from collsim.units import day_of

NAMES = ("restrictive", "liberal", "rational")
BENCHMARKS = ("do-nothing", "random", "balance-first", "oracle")


@functools.cache
def shipped_case() -> Case:
    """The shipped scenario with few of its accounts."""
    return open_case("cards", policies=NAMES, benchmarks=BENCHMARKS, accounts=60)


def case_of(frame, conduct="none", zones=None, significant_from=None, **scenario) -> Case:
    """The shipped scenario with another portfolio, conduct and values."""
    case = shipped_case()
    rules = load(Conduct, find("conduct", conduct))
    content = case.scenario.model_copy(update={"conduct": conduct, **scenario})
    book = open_book(frame, day_of(content.first_day), zones or rules.time_zones, significant_from)
    return replace(case, scenario=content, conduct=rules, book=book)


def floor_with_a_machine(**changes) -> Floor:
    """A floor on which a machine calls those who are early, and people the others."""
    text = Text(en="made up", es="inventado")
    machine = Dialler(mode="predictive", lines=3.0, abandoned_at_most=0.2)
    teams = {
        "machine": Team(title=text, share=1.0, buckets=("not_due", "1-30"), dialling=machine),
        "hand": Team(title=text, share=1.0, buckets=("31-60", "61-90", "90+")),
    }
    return shipped_case().scenario.floor.model_copy(update={"teams": teams, **changes})


def policy_of(**content) -> NamedPolicy:
    """A policy written in a test."""
    text = {"en": "made up", "es": "inventada"}
    base = {"kind": "policy", "title": text, "about": text, "family": "other"}
    return NamedPolicy("made-up", Policy.model_validate_json(json.dumps(base | content)))


def late_accounts(count, seed=1):
    """A made-up portfolio of accounts that are all past due."""
    frame = synthesise(20 * count, seed).accounts
    return frame[frame["days_past_due"] > 0].head(count)


def small_setup(accounts=12, seed=1, policy="restrictive", rank=None, **scenario) -> Setup:
    """A policy on a small made-up portfolio of late accounts."""
    case = case_of(late_accounts(accounts, seed), **({"runoff_days": 5, "collectors": 2} | scenario))
    named = case.policy(policy) if isinstance(policy, str) else policy
    return case.setup(replace(case.plan(named), rank=rank), None)
