"""What no collector may say is found, and what only sounds like it is let be.

The sentences of `training/forbidden/` were written in batches; each was measured before the rules were mended
on it.
"""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collsim.records.act import FORBIDDEN_ACTS, Act
from collsim.roleplay.understanding.forbidden import breaches, judging, likeness
from collsim.roleplay.understanding.forbidden.concepts import WORDS, concepts_of, is_cue
from collsim.roleplay.understanding.forbidden.evidence import Ground, Signs, score
from collsim.roleplay.understanding.forbidden.sentences import clauses_of, sentences_of
from collsim.roleplay.understanding.heard import Breach
from tools.breaches import data as trainer
from tools.breaches.weighing import STRANGERS

LANGUAGES = ("es", "en")


def turns(kind: str, language: str) -> list[trainer.Turn]:
    return [each for each in trainer.turns() if (each.kind, each.language) == (kind, language)]


def some(said: list[trainer.Turn]) -> list[trainer.Turn]:
    """Return every fourth of many turns, of all authors and acts: enough to tell what share is heard."""
    return said[::4]


def heard_in(turn: trainer.Turn) -> dict[str, bool]:
    return found(
        turn.text,
        turn.language,
        listener=turn.listener,
        verified=turn.verified,
        true_steps=turn.true_steps,
    )


def found(text: str, language: str = "es", **context) -> dict[str, bool]:
    return {str(each.act): each.certain for each in breaches(text, language=language, **context)}


# ----------------------------------------------------------------------------------------- shares


CERTAIN = {"es": 0.7, "en": 0.55}
"""Share of what is found; many were written to be hard, and a wrong "certain" does more harm than a doubt."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_breaches_are_found_and_many_are_certain(language):
    cases = some(turns("breaches", language))
    grades = [heard_in(case).get(str(case.act)) for case in cases]
    heard = [grade for grade in grades if grade is not None]
    assert {case.act for case in cases} == FORBIDDEN_ACTS
    assert len(heard) >= 0.95 * len(cases)
    assert sum(heard) >= CERTAIN[language] * len(heard)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinary_turns_raise_hardly_a_certain_alarm_and_few_doubtful_ones(language):
    said = [turn.text for turn in some(turns("ordinary", language))]
    alarms = [found(text, language) for text in said]
    assert sum(any(alarm.values()) for alarm in alarms) <= 0.005 * len(said)
    assert sum(map(bool, alarms)) <= 0.06 * len(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_sounds_like_a_breach_is_hardly_ever_certain(language):
    wrong = [heard_in(turn) for turn in some(turns("hard", language))]
    assert sum(any(alarm.values()) for alarm in wrong) <= 0.01 * len(wrong)


# --------------------------------------------------------------------------------- what takes it away


@pytest.mark.parametrize(
    ("breach", "let_be", "act"),
    [
        ("Lo vamos a meter a la cárcel", "No lo vamos a meter a la cárcel", Act.THREAT),
        ("Lo vamos a meter a la cárcel", "¿Le dijeron que lo van a meter a la cárcel?", Act.THREAT),
        ("Le vamos a embargar el sueldo", "Nadie puede embargarle el sueldo sin un juez", Act.THREAT),
        ("Le voy a mandar la patrulla", "Está prohibido decirle que le mando la patrulla", Act.THREAT),
        ("Es usted un ratero", "No digo que sea usted un ratero", Act.INSULT),
        ("Qué idiota es usted", "Qué idiota soy", Act.INSULT),
        ("Usted miente", "No estoy diciendo que usted miente", Act.CALL_LIAR),
        ("Hay una orden de arresto", "Eso de que hay una orden de arresto es falso", Act.FAKE_LEGAL),
        ("¿No le da vergüenza?", "Usted dijo que le preguntaron: «¿no le da vergüenza?»", Act.SHAME),
    ],
)
def test_a_no_a_report_and_a_right_take_a_breach_away(breach, let_be, act):
    assert found(breach)[str(act)]
    assert not found(let_be).get(str(act))


@pytest.mark.parametrize(
    "text",
    [
        "Si no paga, le vamos a romper las piernas",
        "No pague y verá cómo lo meto a la cárcel",
        "Usted dijo que pagaba y es un mentiroso",
        "No sea idiota",
        "Ya le dije que lo voy a meter a la cárcel",
        "Mi jefe me dijo que lo van a meter a la cárcel",
    ],
)
def test_a_no_or_a_report_elsewhere_takes_nothing_away(text):
    assert any(found(text).values())


def test_what_is_answered_with_no_was_only_asked():
    assert found("¿Que si lo pueden meter preso? No, señor") == {}


# ------------------------------------------------------------------------------------------- grades


@pytest.mark.parametrize(
    ("text", "likely", "grade"),
    [
        ("Nos vemos en la esquina", 0.999, {"threat": True}),
        ("Nos vemos en la esquina", 0.6, {"threat": False}),
        ("Nos vemos en la esquina", 0.001, {}),
        ("No nos vemos en la esquina", 0.999, {"threat": False}),
        ("Nos vemos en la sucursal", 0.999, {"threat": True}),
        ("Nos vemos en la sucursal", 0.6, {"threat": False}),
        ("Lo meto preso", 0.9, {"threat": True}),
        ("Lo meto preso", 0.001, {}),
    ],
)
def test_certain_is_what_words_and_likeness_say_together(monkeypatch, text, likely, grade):
    monkeypatch.setattr(judging, "likeness", lambda *_: [{Act.THREAT: likely}])
    monkeypatch.setattr(judging, "of_likeliest_clause", lambda *_: likely)
    assert found(text) == grade


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Buenos días, ¿se encuentra el señor Pérez?", "es"),
        ("Dígale que le llamó Ana, es un asunto personal", "es"),
        ("Is he around?", "en"),
        ("Thanks, I'll try again tomorrow", "en"),
        ("I can only discuss it with her", "en"),
    ],
)
def test_who_asks_for_the_debtor_tells_nobody_of_the_debt(text, language):
    assert breaches(text, language=language, listener="relative") == ()


def test_where_likeness_is_undecided_the_stronger_ground_counts_more():
    weights = likeness.stored().scales.weights
    signs = Signs(Ground.LIKENESS, 0.5, 0.5, 0.5, 0, 0, words=8, sentences=1, asked=False, quoted=False)
    by_ground = [score(signs._replace(ground=ground), weights) for ground in Ground]
    assert by_ground[Ground.EXCUSED] < by_ground[Ground.LIKENESS] < by_ground[Ground.WORDS]
    assert by_ground[Ground.WORDS] < score(signs._replace(ground=Ground.RULE, rules=1), weights)


def test_certain_asks_for_more_than_doubtful():
    assert all(bounds.doubtful < bounds.certain for bounds in likeness.stored().scales.bounds.values())


@pytest.mark.parametrize(
    ("text", "language", "act"),
    [
        ("Lo meto preso", "es", Act.THREAT),
        ("Ya hay una demanda en su contra", "es", Act.FAKE_LEGAL),
        ("I'll have you arrested", "en", Act.THREAT),
    ],
)
def test_the_plainest_breaches_are_certain(text, language, act):
    assert found(text, language)[str(act)]


def test_what_a_no_takes_away_is_not_certain_by_likeness(monkeypatch):
    monkeypatch.setattr(judging, "likeness", lambda *_: [{Act.INSULT: 0.999}])
    monkeypatch.setattr(judging, "of_likeliest_clause", lambda *_: 0.999)
    assert found("Nos vemos en la esquina") == {"insult": True}
    assert not found("Qué idiota soy").get("insult")


def test_a_concept_is_the_same_in_both_languages():
    assert set(WORDS["es"]) == set(WORDS["en"])
    assert concepts_of("dientes", "es") == concepts_of("teeth", "en") == ("body",)
    assert is_cue("dientes", "es")
    assert not is_cue("usted", "es")


def test_an_amount_is_one_word_whatever_separates_its_sign():
    (sentence,) = sentences_of("son $\x1e500, ya", "es")
    assert [each.text for each in clauses_of(sentence)] == ["son $500", "ya"]


def test_a_clause_is_looked_at_by_itself():
    (sentence,) = sentences_of("Mire, si usted quiere, ¿lo vemos?", "es")[:1]
    assert [each.text for each in clauses_of(sentence)] == ["mire", "si usted quiere"]


# ------------------------------------------------------------------------------------------- disguise


@pytest.mark.parametrize(
    "slur",
    ["p3ndejo", "pen dejo", "p e n d e j o", "P.E.N.D.E.J.O", "pendejooo", "p*ndejo", "PENDEJO", "péndéjo"],
)
def test_a_slur_in_disguise_is_known(slur):
    (breach,) = breaches(f"Oiga, {slur}, pague", language="es")
    assert breach == Breach(Act.INSULT, True, slur)


@pytest.mark.parametrize(
    "text",
    [
        "si no paga ba a ir a la carsel",
        "le enbargamos la casa manana",
        "ya sabemos dnde vives, te vas a arepentir",
    ],
)
def test_misspelt_threats_are_known(text):
    assert found(text)["threat"]


def test_sin_embargo_is_no_embargo():
    assert found("Sin embargo, podemos buscar otro plan") == {}


# ------------------------------------------------------------------------------------ who listens


@pytest.mark.parametrize("listener", ["spouse", "mother", "stranger", "machine", "RELATIVE", "cuñado"])
def test_talk_of_the_debt_to_anybody_else_is_a_disclosure(listener):
    said = "Tiene un saldo vencido de 2,300 pesos"
    assert found(said, listener=listener) == {"disclose_third": True}
    assert found("¿Le puede decir que me llame? Es un asunto personal", listener=listener) == {}


@pytest.mark.parametrize("listener", ["holder", "titular", "HOLDER"])
def test_the_holder_may_be_told_once_verified(listener):
    said = "Tiene un saldo vencido de 2,300 pesos"
    assert found(said, listener=listener) == {}
    assert found(said, listener=listener, verified=True) == {}
    assert found(said, listener=listener, verified=False) == {"disclose_third": False}


# ---------------------------------------------------------------------------------------- true steps


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Mañana ya no hay descuento, es su última oportunidad", "settlement_offer"),
        ("Mañana ya no hay descuento, es su última oportunidad", "descuento"),
        ("Si no paga en una hora lo reporto al buró", "bureau_report"),
        ("Mañana se ejecuta la demanda en su contra", "lawsuit"),
        ("Mañana se ejecuta la demanda en su contra", "demanda"),
        ("Vamos a recoger el carro", "repossession"),
    ],
)
def test_a_true_step_is_no_breach(text, step):
    assert found(text)
    assert found(text, true_steps=(step,)) == {}


def test_no_step_makes_the_police_true():
    steps = ("lawsuit", "legal_notice", "settlement_offer", "repossession")
    assert found("En una hora se manda la patrulla por la demanda", true_steps=steps)["false_urgency"]
    assert found("Ya hay una orden de embargo por la demanda", true_steps=steps)["fake_legal"]


# ------------------------------------------------------------------------------------------- form


def test_each_act_is_told_once_with_its_words_in_order():
    heard = breaches("¡Ratero! Es usted un ratero, y miente; lo voy a meter preso.", language="es")
    assert [each.act for each in heard] == [Act.INSULT, Act.CALL_LIAR, Act.THREAT]
    assert heard[0].words == "Ratero"


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
@settings(max_examples=200, deadline=None)
def test_no_text_brings_it_down_and_words_are_of_the_text(text, language):
    for breach in breaches(text, language=language, listener="stranger"):
        assert breach.act in FORBIDDEN_ACTS
        assert breach.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_hides_nothing_that_a_rule_would_find(language):
    book = judging.of_acts(language)
    everything = judging.Book(book.entries, {}, frozenset(range(len(book.entries))))
    for case in some(turns("breaches", language)):
        sentences = judging.sentences_of(case.text, language)
        assert list(judging.findings(sentences, book)) == list(judging.findings(sentences, everything))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_finds_a_sentence_that_was_written_down(language):
    book = judging.of_acts(language)
    idle = {entry.rule.pattern.pattern for entry in book.entries}
    for turn in [*trainer.turns(), *trainer.turns_of_acts()]:
        for sentence in judging.sentences_of(turn.text, language) if turn.language == language else ():
            at_hand = (entry.rule.pattern for entry in judging.at_hand(book, sentence.text))
            to_find = [pattern for pattern in at_hand if pattern.pattern in idle]
            idle -= {pattern.pattern for pattern in to_find if pattern.search(sentence.text)}
    assert idle == set()


@pytest.mark.parametrize("author", STRANGERS)
def test_rules_and_likeness_are_weighed_by_strangers_in_all_kinds(author):
    assert author in STRANGERS[author]
    wrote = {(turn.language, turn.kind) for turn in trainer.turns() if turn.batch == author}
    assert wrote == set(product({language for language, _ in wrote}, trainer.KINDS))


def test_most_strangers_write_in_both_languages():
    wrote = {(turn.batch, turn.language) for turn in trainer.turns()}
    in_both = [each for each in STRANGERS if {(each, language) for language in LANGUAGES} <= wrote]
    assert len(in_both) >= 5


def test_likeness_fits_the_sentences_it_was_trained_on():
    assert not trainer.is_stale(), "run python -m tools.breaches"


def test_weights_of_other_sentences_are_stale(monkeypatch, tmp_path):
    (tmp_path / "hard_es_1.txt").write_text("No lo amenazo\n", encoding="utf-8")
    monkeypatch.setattr(trainer, "DATA", tmp_path)
    assert trainer.is_stale()
