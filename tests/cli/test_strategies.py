"""`collsim strategy`, and `compare --strategy`."""

from pathlib import Path
from typing import get_args

import pytest

from collsim.cli.contents import in_words
from collsim.collectors.strategies import SIZES, Turn
from collsim.content import names, shipped
from tests.cli.conftest import SMALL

MINE = """\
kind: strategy
title: {en: Mine, es: Mía}
about: {en: A try., es: Una prueba.}
moves: [verify, balance, anchor, concede]
"""
MOVES = get_args(Turn.model_fields["move"].annotation)


def test_all_are_listed_in_both_languages(collsim):
    answer = collsim("strategy", "list")
    assert answer.code == 0
    for name in names("strategy"):
        assert name in answer.out
    assert "De anclaje" in collsim("strategy", "list", "--lang", "es").said


@pytest.mark.parametrize("name", names("strategy"))
def test_a_script_is_shown_in_words(collsim, name):
    said = collsim("strategy", "show", name).said
    assert "Makes sure that it is the debtor who speaks." in said
    assert "An agreement is recapped" in said
    assert (
        "Comprueba que quien habla es el titular." in collsim("strategy", "show", name, "--lang", "es").said
    )


def test_a_file_is_shown_as_it_is(collsim):
    file = shipped() / "strategies" / "firm.yaml"
    assert collsim("strategy", "show", "firm", "--file").out == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("move", MOVES)
def test_every_move_has_words_of_its_own(move, lang):
    sizes = ({}, {SIZES[move][0]: 0.25}) if move in SIZES else ({},)
    said = {in_words(Turn(move=move, **size), lang) for size in sizes}
    assert len(said) == len(sizes)
    assert all(each.endswith(".") and "{" not in each for each in said)


def test_sizes_and_repetitions_are_said():
    assert in_words(Turn(move="concede", by=0.25, times=2), "es").startswith("Baja el 25 % del camino")
    assert in_words(Turn(move="anchor", at=0.0), "en") == "Asks for the least that he may accept."
    assert in_words(Turn(move="listen", times=3), "es") == "Escucha. A lo sumo 3 veces seguidas."


def test_what_does_not_exist_is_answered(refused):
    assert 'there is no strategy named "frim", did you mean "firm"?' in refused("strategy", "show", "frim")
    assert 'there is no strategy named "frim"' in refused("compare", "--strategy", "frim")


def test_ones_own_is_validated(collsim):
    Path("mine.yaml").write_text(MINE, encoding="utf-8")
    assert collsim("validate", "mine.yaml").out == "mine.yaml: ok (strategy)\n"
    Path("mine.yaml").write_text(MINE.replace("anchor", "ancor"), encoding="utf-8")
    assert "mine.yaml:4:26: moves[2]: should be" in collsim("validate", "mine.yaml").out


@pytest.mark.usefixtures("unreported")
def test_policies_are_compared_with_each_strategy(collsim, tmp_path):
    Path("mine.yaml").write_text(MINE, encoding="utf-8")
    both = ("--policy", "rational", "--strategy", "firm", "--strategy", "./mine.yaml", "--strategy", "firm")
    found = collsim("compare", *SMALL, *both, "--out", "out", "--json").object
    assert list(found["policies"])[:2] == ["rational+firm", "rational+mine"]
    assert "random" in found["policies"]
    assert "--strategy firm --strategy ./mine.yaml" in found["provenance"]["command"]
    known = {"standard", "firm", "mine", "empathic"}  # the last is that of the catalogue's friendly call
    assert set(found["provenance"]["hashes"]["strategies"]) == known
    assert len(list((tmp_path / "out").glob("pilot-*"))) == 1


@pytest.mark.usefixtures("unreported")
def test_what_all_follow_anyway_changes_nothing(collsim):
    """Of a policy whose calls have no manner of their own; friendly and firm calls would lose theirs."""
    plain = collsim("compare", *SMALL, "--policy", "insistence", "--json").object
    named = collsim("compare", *SMALL, "--policy", "insistence", "--strategy", "standard", "--json").object
    assert named["policies"]["insistence+standard"] == plain["policies"]["insistence"]


def test_the_report_says_both_titles(collsim):
    answer = collsim("compare", *SMALL, "--policy", "liberal", "--strategy", "firm", "--lang", "es")
    assert "Liberal · firme" in answer.said
