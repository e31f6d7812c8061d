"""The verdict says what the numbers allow, word by word, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from collsim.experiments.results import Comparison
from collsim.reporting.verdict import verdict

Small = Callable[..., Comparison]

PRIORS = {
    "en": "2 of the 5 assumptions behind these numbers are priors, without usable evidence.",
    "es": "2 de los 5 supuestos detrás de estas cifras son previos, sin evidencia utilizable.",
}
LUCK = (-100.0, 0.0, 100.0, 0.0)


def worlds(
    mean: float, luck: Sequence[float] = LUCK, own: Sequence[float] = (1.0, -1.0, -1.0, 1.0)
) -> list[float]:
    return [mean + shared + single for shared, single in zip(luck, own, strict=True)]


def test_a_clear_leader_is_named_with_margin_cost_and_harm(small: Small) -> None:
    harm = {"rational": [1.0, 1.1, 0.9, 1.0], "liberal": [3.0, 3.1, 2.9, 3.0]}
    told = small({"rational": worlds(5000.0), "liberal": worlds(4000.0, own=[0.0] * 4)}, harm)
    assert verdict(told, "en") == (
        "“Rational” has the highest net present value with run-off, MXN\u00a05,000.00: MXN\u00a01,000.00 "
        "more than “Liberal”, the next (95% interval of the paired difference: MXN\u00a0998.16 to 1,001.84). "
        "Relative to “Liberal”, it costs MXN\u00a0100.00 less to collect and it does less harm "
        f"(harm index 1.00 against 3.00). {PRIORS['en']}"
    )
    assert verdict(told, "es") == (
        "«Racional» tiene el mayor valor presente neto con extinción, MXN\u00a05,000.00: MXN\u00a01,000.00 "
        "más que «Liberal», la siguiente (intervalo del 95 % de la diferencia pareada: "
        "MXN\u00a0998.16 a 1,001.84). "
        "Frente a «Liberal», cobrar cuesta MXN\u00a0100.00 menos y causa menos daño "
        f"(índice de daño 1.00 contra 3.00). {PRIORS['es']}"
    )


def test_more_cost_and_more_harm_are_not_hidden(small: Small) -> None:
    harm = {"liberal": [1.0, 1.1, 0.9, 1.0], "restrictive": [3.0, 3.1, 2.9, 3.0]}
    told = small({"liberal": worlds(4000.0), "restrictive": worlds(5000.0, own=[0.0] * 4)}, harm)
    assert "it costs MXN\u00a0100.00 more to collect and it does more harm (harm index 3.00" in verdict(
        told, "en"
    )
    assert "cobrar cuesta MXN\u00a0100.00 más y causa más daño (índice de daño 3.00" in verdict(told, "es")


def test_policies_that_cannot_be_told_apart_are_called_so(small: Small) -> None:
    money = {"rational": worlds(4000.5), "liberal": worlds(4000.0, own=[0.0, 2.0, -2.0, 0.0])}
    harm = {"rational": [3.0, 3.1, 2.9, 3.0], "liberal": [1.0, 1.1, 0.9, 1.0]}
    told = small(money, harm)
    assert verdict(told, "en") == (
        "“Rational” and “Liberal” cannot be told apart by net present value with run-off with "
        "4 replications: "
        "the 95% interval of the paired difference from “Rational” includes zero (MXN\u00a0−2.68 to 3.68). "
        f"Of these, “Liberal” does less harm: harm index 1.00, against 3.00 (“Rational”). {PRIORS['en']}"
    )
    assert verdict(told, "es") == (
        "«Racional» y «Liberal» no se distinguen por su valor presente neto con extinción con 4 réplicas: el "
        "intervalo del 95 % de la diferencia pareada con «Racional» incluye el cero (MXN\u00a0−2.68 a 3.68). "
        f"De ellas, «Liberal» causa menos daño: índice de daño 1.00, contra 3.00 («Racional»). {PRIORS['es']}"
    )


def test_harm_that_cannot_be_told_apart_either(small: Small) -> None:
    money = {"rational": worlds(4000.5), "liberal": worlds(4000.0, own=[0.0, 2.0, -2.0, 0.0])}
    harm = {"rational": [3.0, 3.4, 2.9, 3.0], "liberal": [3.2, 3.1, 2.9, 2.8]}
    told = small(money, harm)
    assert "Nor can their harm be told apart: harm index 3.08 (“Rational”) and 3.00 (“Liberal”)." in verdict(
        told, "en"
    )
    assert "Tampoco se distingue su daño: índice de daño 3.08 («Racional») y 3.00 («Liberal»)." in verdict(
        told, "es"
    )


def test_identical_policies_are_called_identical(small: Small) -> None:
    told = small({"rational": worlds(4000.0), "liberal": worlds(4000.0)})
    assert verdict(told, "en").startswith(
        "“Rational” and “Liberal” gave exactly the same net present value with run-off "
        "in all 4 replications. "
        "Nor can their harm be told apart"
    )
    assert verdict(told, "es").startswith(
        "«Racional» y «Liberal» dieron exactamente el mismo valor presente neto con extinción "
        "en las 4 réplicas. "
    )


def test_a_benchmark_that_wins_is_mentioned_and_the_oracle_is_not(small: Small) -> None:
    money = {
        "rational": worlds(4000.0),
        "liberal": worlds(3000.0, own=[0.0] * 4),
        "do_nothing": worlds(4500.0, own=[0.0] * 4),
        "oracle": worlds(9000.0),
    }
    told = small(money)
    assert (
        "But the benchmark “Do nothing” does better than “Rational”, by MXN\u00a0500.00 "
        "(95% interval MXN\u00a0498.16 to 501.84)." in verdict(told, "en")
    )
    assert (
        "Pero la referencia «No hacer nada» supera a «Racional» en MXN\u00a0500.00 (intervalo del 95 %: "
        "MXN\u00a0498.16 a 501.84)." in verdict(told, "es")
    )
    assert "Oracle" not in verdict(told, "en")


def test_a_benchmark_that_ties_is_mentioned(small: Small) -> None:
    money = {"rational": worlds(4000.0), "liberal": worlds(3000.0), "random": worlds(3999.5, own=[0.0] * 4)}
    assert "The benchmark “Random order” cannot be told apart from “Rational” either" in verdict(
        small(money), "en"
    )
    assert "La referencia «Orden al azar» tampoco se distingue de «Racional»" in verdict(small(money), "es")


def test_a_benchmark_that_loses_is_not_mentioned(small: Small) -> None:
    money = {"rational": worlds(4000.0), "liberal": worlds(3000.0), "random": worlds(2000.0, own=[0.0] * 4)}
    assert "benchmark" not in verdict(small(money), "en")


def test_one_policy_is_judged_against_benchmarks_only(small: Small) -> None:
    told = small({"rational": worlds(4000.0), "random": worlds(2000.0)})
    assert verdict(told, "en").startswith(
        "“Rational” was compared with benchmarks only: its net present value"
    )
    assert verdict(told, "es").startswith(
        "«Racional» se comparó solo con referencias: su valor presente neto"
    )


def test_benchmarks_alone_give_no_verdict(small: Small) -> None:
    told = small({"do_nothing": worlds(4000.0), "random": worlds(2000.0)})
    assert verdict(told, "en") == "Only benchmarks were compared, so there is no policy to recommend."
    assert verdict(told, "es") == "Solo se compararon referencias: no hay política que recomendar."


def test_one_replication_says_nothing(small: Small) -> None:
    told = small({"rational": [4000.0], "liberal": [3000.0]})
    assert verdict(told, "en").startswith("Only one replication was run, so nothing can be said")
    assert verdict(told, "es").startswith("Se corrió una sola réplica: no se puede decir")


@pytest.mark.parametrize(
    ("grades", "en", "es"),
    [
        (["T1", "T2"], "None of the 2 assumptions", "Ninguno de los 2 supuestos"),
        (["prior", "T2"], "1 of the 2 assumptions behind these numbers is a prior", "1 de los 2 supuestos"),
        ([], "", ""),
    ],
)
def test_priors_are_counted(
    small: Small, comparison: Comparison, grades: list[str], en: str, es: str
) -> None:
    cards = comparison.assumptions.iloc[: len(grades)].assign(grade=grades)
    told = small({"rational": worlds(4000.0), "liberal": worlds(3000.0)}, assumptions=cards)
    assert en in verdict(told, "en")
    assert es in verdict(told, "es")
    assert ("assumption" in verdict(told, "en")) is bool(grades)


def test_the_synthetic_world(factory: Callable[..., Comparison], comparison: Comparison) -> None:
    assert verdict(comparison, "es").startswith("«Racional» tiene el mayor valor presente neto con extinción")
    assert verdict(factory(), "es") == verdict(comparison, "es")
