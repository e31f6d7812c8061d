"""The lines of the shipped voices: enough of them, well marked, and in one form of address each."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from collsim.content import find, load
from collsim.errors import InputError
from collsim.negotiation.manners import Manners
from collsim.negotiation.objections import Objections
from collsim.records import Reply
from collsim.roleplay.speech.lines import FORMS, addressed, slots_in, well_marked
from collsim.roleplay.speech.voices import PLAIN, Voices, voices_in

LANGUAGES = ("es", "en")
ENOUGH = 4
NOT_HIS = {"third_party", "hands_over", "objects"}
"""Replies of somebody else, or of an objection, for which his manner has no lines."""

OF_USTED = re.compile(
    r"\b(?:usted|mire|oiga|siga|espere|dígame|deme|déjeme|espéreme|llámeme|escuche|entienda|permítame|disculpe|perdone"
    r"|fíjese|imagínese|créame|ándele|hágame|mándeme|páseme|le digo|le doy|le debo|le pago|le"
    r" entiendo|se le ofrece|su llamada|su empresa|a sus órdenes)\b",
    re.IGNORECASE,
)
OF_TU = re.compile(
    r"\b(?:tú|ti|tienes|puedes|quieres|sabes|mira|dime|déjame|espérame|llámame|escúchame|fíjate"
    r"|imagínate|eres|dices|entiendes)\b",
    re.IGNORECASE,
)
OF_VOS = re.compile(
    r"\b(?:vos|tenés|podés|querés|sabés|mirá|oíme|decime|dejame|esperame|llamame|sos|decís|entendés|imaginate|fijate)\b",
    re.IGNORECASE,
)
OF_SEVERAL = {
    "ustedes": re.compile(r"\bustedes\b", re.I),
    "vosotros": re.compile(r"\b(?:vosotros|os)\b", re.I),
}
NOT_OF = {
    "usted": (OF_TU, OF_VOS, OF_SEVERAL["vosotros"]),
    "tú": (OF_USTED, OF_VOS, OF_SEVERAL["vosotros"]),
    "vos": (OF_USTED, OF_TU, OF_SEVERAL["vosotros"]),
    "tú/vosotros": (OF_USTED, OF_VOS, OF_SEVERAL["ustedes"]),
}
BY_TELEPHONE = re.compile(
    r"\b(?:llám\w+|llam\w+|cuelg\w+|colg\w+|teléfono|bueno\?|aló|call|phone|ring)\b", re.I
)


@pytest.fixture(scope="module", params=LANGUAGES)
def voices(request) -> Voices:
    return voices_in(request.param)


def manners() -> list[str]:
    return list(load(Manners, find("manners", "default")).manners)


# ---------------------------------------------------------------------------------------------- how many


def test_every_manner_has_a_group_or_is_plain(voices):
    listed = [manner for group in voices.groups.values() for manner in group]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(manners()) - {"honest"}


def test_there_are_enough_lines_for_each_reply_and_manner(voices):
    for reply in Reply:
        by_who = voices.replies[reply.name.lower()]
        for manner in manners():
            lines = by_who.get(manner, ()) + by_who.get(voices.group_of(manner), by_who[PLAIN])
            assert len(set(lines + by_who[PLAIN])) >= ENOUGH, (reply.name, manner)


def test_the_groups_have_lines_of_their_own(voices):
    groups = set(voices.groups) - {"wary", "warm", "eager"}
    missing = [
        (name, group)
        for name, by_who in voices.replies.items()
        if "." not in name and name not in NOT_HIS
        for group in groups
        if len(by_who.get(group, ())) < ENOUGH
    ]
    alike_in_all = {("silent", "slippery"), ("admits", "wary")}
    assert set(missing) <= alike_in_all


def test_an_amount_and_a_day_can_be_told_in_every_group(voices):
    for reply in ("counters", "half_accepts"):
        for who, lines in voices.replies[reply].items():
            told = [
                {slot.removeprefix("on_") for slot in slots_in(line)} & {"amount", "date"} for line in lines
            ]
            if who != "wary":
                assert told.count({"amount", "date"}) >= ENOUGH, (reply, who)
            if reply == "counters" and who != "wary":
                assert told.count({"amount"}) >= ENOUGH
                assert told.count({"date"}) >= ENOUGH


def test_every_shipped_objection_has_lines(voices):
    listed = load(Objections, find("objections", "default")).objections
    assert set(voices.objections) == set(listed)
    for name, by_who in voices.objections.items():
        assert len(set(by_who[PLAIN])) >= ENOUGH, name
        assert len(by_who["terse"]) >= 3, name


def test_no_line_stands_twice_in_a_pool(voices):
    for place, by_who in voices.replies.items():
        for who, lines in by_who.items():
            assert len(lines) == len(set(lines)), (place, who)


def test_the_shipped_voices_leave_nothing_out(voices):
    assert set(voices.replies) >= {reply.name.lower() for reply in Reply}
    empty = [name for name in Voices.model_fields if name != "address" and not getattr(voices, name)]
    assert empty == []


# --------------------------------------------------------------------------------------------- their form


@pytest.mark.parametrize("form", FORMS)
def test_no_line_mixes_forms_of_address(form):
    mixed = [
        (place, text)
        for place, line in voices_in("es").lines()
        if not place.startswith(("listeners", "picks_up", "inbound"))
        for text in [addressed(line, FORMS[form])]
        if any(other.search(text) for other in NOT_OF[form])
    ]
    assert mixed == []


def test_the_search_for_mixed_forms_finds_them():
    assert OF_USTED.search("Mire, no puedo")
    assert OF_TU.search("¿Qué quieres?")
    assert OF_VOS.search("¿Qué querés?")
    assert all(OF_SEVERAL["vosotros"].search(said) for said in ("vosotros", "no os debo nada"))


def test_english_lines_have_no_marks_of_address():
    assert all(addressed(line, FORMS["vos"]) == line for _, line in voices_in("en").lines())


def test_in_a_chat_nobody_speaks_of_the_telephone(voices):
    written = [
        (place, line)
        for place, line in voices.lines()
        if place.startswith("whatsapp") or place.startswith("inbound.whatsapp")
    ]
    spoken_of = [(place, line) for place, line in written if BY_TELEPHONE.search(line)]
    allowed = ("llamada perdida", "missed call", "teléfono", "phone", "No one calls", "se llame")
    assert [each for each in spoken_of if not any(words in each[1] for words in allowed)] == []


@pytest.mark.parametrize(
    "line", ["[Mire", "Mire]", "[Mire]", "[a/b/c/d]", "<a>", "<a/b/c>", "{plata", "hola > adiós"]
)
def test_marks_that_are_not_in_order_are_refused(line):
    with pytest.raises(ValueError, match="mark"):
        well_marked(line)


# ------------------------------------------------------------------------------------------------ the file


def spoilt(folder: Path, old: str, new: str) -> Path:
    text = find("voices", "en").read_text(encoding="utf-8")
    assert old in text
    file = folder / "en.yaml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


def test_a_broken_mark_is_named_with_its_line(tmp_path):
    file = spoilt(tmp_path, '"Prove it."', '"[Prove it."')
    line = next(i for i, text in enumerate(file.read_text().splitlines(), 1) if "[Prove it." in text)
    with pytest.raises(InputError, match=rf"en\.yaml:{line}:\d+: .*mark is not closed"):
        load(Voices, file)


def test_a_trainers_file_needs_to_hold_only_what_differs(tmp_path, monkeypatch):
    shipped = voices_in("en")
    own = 'kind: voices\nlanguage: en\ntitle: {en: A, es: A}\nreplies: {waits: {plain: ["Go ahead."]}}\n'
    folder = tmp_path / "voices"
    folder.mkdir()
    (folder / "en.yaml").write_text(own)
    monkeypatch.setenv("COLLSIM_CONTENT", str(tmp_path))
    ours = voices_in("en")
    assert ours.replies["waits"] == {"plain": ("Go ahead.",)}
    assert ours.replies["stalls"] == shipped.replies["stalls"]
    assert ours.whatsapp == shipped.whatsapp
    (folder / "es.yaml").write_text(own)
    with pytest.raises(InputError, match=r'es\.yaml:1:1: language: is "en"'):
        voices_in("es")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Where's the paper?", "Where's {amonut}?", r'unknown slot \{amonut\}, did you mean "amount"'),
        ("  confirms.told:", "  confirms.tolt:", 'unknown moment "tolt", did you mean "told"'),
        ("  waits:\n    plain", "  wiats:\n    plain", 'unknown reply "wiats", did you mean "waits"'),
        ('    hard: ["Yes. And?"', '    hrad: ["Yes. And?"', 'manner or group "hrad", did you mean "hard"'),
    ],
)  # fmt: skip
def test_unknown_names_are_refused(tmp_path, old, new, said):
    with pytest.raises(InputError, match=said):
        load(Voices, spoilt(tmp_path, old, new))
