"""Content files: every mistake is named with its line and column, and no bytes break the reader."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Annotated, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field, model_validator

from collsim import content
from collsim.content import Content, Text, find, load
from collsim.errors import InputError


class Colour(Enum):
    RED = "red"
    GREEN = "green"


class Call(Content):
    type: Literal["call"]
    cost: float


class Letter(Content):
    type: Literal["letter"]
    words: int


class Part(Content):
    channel: Literal["phone", "post"]
    cost: float = Field(default=0.0, ge=0)


class Sample(Content):
    kind: Literal["policy"]
    title: Text
    answer: str
    days: int = 0
    starts: datetime.date | None = None
    colour: Colour = Colour.RED
    on: bool = False
    amount: int | Literal["all"] = 0
    parts: tuple[Part, ...] = ()
    named: dict[str, Part] = Field(default_factory=dict)
    steps: tuple[Annotated[Call | Letter, Field(discriminator="type")], ...] = ()

    @model_validator(mode="after")
    def _few(self) -> Sample:
        if len(self.parts) > 2:
            raise ValueError("at most two parts")
        return self


GOOD = """\
# yaml-language-server: $schema=x.json
kind: policy
title: {en: One, es: Uno}
answer: no
starts: 2026-11-21
colour: green
parts:
  - channel: phone
    cost: 1
  - {channel: post}
"""


def write(folder: Path, text: str | bytes, name: str = "f.yaml") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def mistakes(file: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        load(Sample, file)
    lines = str(caught.value).splitlines()
    assert all(line.startswith(f"{file}:") for line in lines)
    return [line.removeprefix(f"{file}:") for line in lines]


def test_a_good_file_is_read_as_yaml_1_2(tmp_path: Path) -> None:
    sample = load(Sample, write(tmp_path, GOOD))
    assert sample.answer == "no"
    assert sample.starts == datetime.date(2026, 11, 21)
    assert sample.colour is Colour.GREEN
    assert sample.parts == (Part(channel="phone", cost=1.0), Part(channel="post"))
    assert [sample.title.in_language(lang) for lang in ("en", "es")] == ["One", "Uno"]


@pytest.mark.parametrize("text", ["12:30", "1_0:2", "0x1g", "yes", "on", "~~", "!!int abc"])
def test_what_looks_like_something_else_stays_text(tmp_path: Path, text: str) -> None:
    sample = load(Sample, write(tmp_path, GOOD.replace("answer: no", f"answer: {text}")))
    assert sample.answer == text.removeprefix("!!int ")


@pytest.mark.parametrize(
    ("written", "days"), [("1_000", 1000), ("0o17", 15), ("0x1F", 31), ("-3", -3), ("017", 17)]
)
def test_integers_are_those_of_yaml_1_2(tmp_path: Path, written: str, days: int) -> None:
    assert load(Sample, write(tmp_path, f"{GOOD}days: {written}\n")).days == days


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("dais: 3", '11:1: dais: unknown field, did you mean "days"?'),
        ("days: three", '11:7: days: should be a whole number, and is "three"'),
        ("days: 3.5", "11:7: days: should be a whole number, and is 3.5"),
        ("days:", "11:1: days: should be a whole number, and is empty"),
        ("on: yes", '11:5: on: should be true or false, and is "yes"'),
        ("answer: x", "11:1: answer: stands here twice, first in line 4"),
        ("amount: al",
         '11:9: amount: should be a whole number, and is "al" or should be \'all\', and is "al", '
         'did you mean "all"?'),
        ("named: {a: {channel: phone, cots: 1}}", '11:29: named.a.cots: unknown field, did you mean "cost"?'),
        ("named: {a: {channel: fone}}",
         "11:22: named.a.channel: should be 'phone' or 'post', and is \"fone\", did you mean \"phone\"?"),
        ("named: {a: {channel: phone, cost: -1}}",
         "11:35: named.a.cost: should be greater than or equal to 0, and is -1"),
        ("named: {a: {channel: phone, cost: .inf}}",
         "11:35: named.a.cost: should be a finite number, and is Infinity"),
        ("named: {a: {}}", "11:12: named.a.channel: is missing"),
        ("named: [1]", "11:8: named: should be a table, and is a list"),
        ("steps: [{type: call}]", "11:9: steps[0].cost: is missing"),
        ("steps: [{type: call, cots: 1, cost: 1}]",
         '11:22: steps[0].cots: unknown field, did you mean "cost"?'),
        ("? [a]\n: b", "11:3: a key must be a single word or text"),
        ("days: &a [*a]", "11:7: an alias that unfolds without end"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(tmp_path: Path, line: str, expected: str) -> None:
    assert mistakes(write(tmp_path, f"{GOOD}{line}\n")) == [expected]


def test_all_mistakes_are_named_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = "kind: policy\ntitle: {en: One}\nparts:\n  - cost: x\n  - channel: phone\n    chanel: post\n"
    assert mistakes(write(tmp_path, text)) == [
        "1:1: answer: is missing",
        "2:8: title.es: is missing",
        "4:5: parts[0].channel: is missing",
        '4:11: parts[0].cost: should be a number, and is "x"',
        '6:5: parts[1].chanel: unknown field, did you mean "channel"?',
    ]


def test_a_rule_of_the_model_is_told_in_its_own_words(tmp_path: Path) -> None:
    text = GOOD.replace("  - {channel: post}", "  - {channel: post}\n  - {channel: post}")
    assert mistakes(write(tmp_path, text)) == ["2:1: at most two parts"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("policies: [nope\n", "2:1: this is not valid YAML"),
        ("a: b: c\n", "1:5: this is not valid YAML"),
        ("kind: policy\n\tx: 1\n", "2:1: this is not valid YAML"),
        ("a: 1\nb: \x07\n", "2:4: this is not valid YAML: a sign that no text holds"),
        (b"a: 1\nb: \xff\n", "2:4: this is no text in UTF-8"),
        ("", "1:1: a content file is a table"),
        ("- 1\n", "1:1: a content file is a table"),
        ("hello", "1:1: a content file is a table"),
        ("a: 1\n---\nb: 2\n", "2:1: this is not valid YAML"),
        ("a: " + "[" * 2000, "1:1: this is not valid YAML: nested too deeply"),
    ],
)
def test_what_is_no_content_file_is_answered(tmp_path: Path, text: str | bytes, expected: str) -> None:
    [mistake] = mistakes(write(tmp_path, text))
    assert mistake.startswith(expected)


def test_aliases_that_explode_are_refused(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 12)]
    [mistake] = mistakes(write(tmp_path, "\n".join(lines)))
    assert "an alias that unfolds without end" in mistake


def test_a_file_that_cannot_be_read_is_answered(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.yaml", tmp_path, "nul\0.yaml"):
        with pytest.raises(InputError, match="cannot be read"):
            load(Sample, path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: x\n", "1:1: kind: is missing; write `kind: ...` first, one of scenario, policy"),
        ("name: x\nkind: polcy\n", '2:7: kind: unknown kind "polcy", did you mean "policy"?; known are'),
        ("kind: [policy]\n", "1:7: kind: unknown kind"),
    ],
)
def test_a_file_without_a_known_kind_is_answered(tmp_path: Path, text: str, expected: str) -> None:
    file = write(tmp_path, text)
    with pytest.raises(InputError) as caught:
        content.kind_of(file)
    assert str(caught.value).startswith(f"{file}:{expected}")


def test_validate_picks_the_model_by_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "_models", {})
    file = write(tmp_path, GOOD)
    with pytest.raises(InputError, match="nothing here reads"):
        content.validate(file)
    assert content.register(Sample) is Sample
    assert content.validate(file) == load(Sample, file)
    assert content.kind_of(file) == "policy"


def test_find_looks_near_then_in_the_users_folder_then_in_what_is_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    near, own, ours = tmp_path / "near", tmp_path / "own", tmp_path / "ours"
    monkeypatch.setattr(content, "shipped", lambda _: ours)
    monkeypatch.setenv("COLLSIM_CONTENT", str(own))
    files = [write(folder, GOOD, "policies/a.yaml") for folder in (ours, own, near)]
    write(ours, GOOD, "policies/b.yml")
    write(ours, GOOD, "base.yaml")
    assert find("policy", "a", near=near) == files[2]
    assert find("policy", "a") == files[1]
    monkeypatch.delenv("COLLSIM_CONTENT")
    assert find("policy", "a") == files[0]
    assert find("scenario", "base") == ours / "base.yaml"
    assert content.names("policy") == ["a", "b"]
    assert find("policy", "policies/a.yaml", near=near) == files[2]
    assert find("policy", str(files[1]), near=near) == files[1]
    assert find("policy", "elsewhere/a.yaml", near=near) == Path("elsewhere/a.yaml")
    with pytest.raises(InputError, match=r'no policy named "aa", did you mean "a"\?; there are: a, b'):
        find("policy", "aa")
    with pytest.raises(InputError, match="there is none"):
        find("mapping", "a")


def test_the_shipped_content_is_found() -> None:
    assert "uci-cards" in content.names("mapping")


def test_the_hash_follows_the_meaning_not_the_layout(tmp_path: Path) -> None:
    one = load(Sample, write(tmp_path, GOOD))
    other = load(Sample, write(tmp_path, GOOD.replace("{en: One, es: Uno}", "\n  es: Uno\n  en: One")))
    assert content.content_hash(one) == content.content_hash(other)
    assert content.content_hash(one) != content.content_hash(one.model_copy(update={"days": 1}))


def test_the_json_schema_forbids_what_the_model_forbids() -> None:
    schema = content.json_schema(Sample)
    assert schema["additionalProperties"] is False
    assert schema["properties"]["kind"]["const"] == "policy"
    assert set(schema["required"]) == {"kind", "title", "answer"}


PIECES = (
    *"abk:-[]{}&*!|>%#\"'?,~ \n\t\0é\x85",
    *(": ", "- ", "\n  ", "kind: policy\n", "title:", "---\n", "*a", "&a ", "!!int ", "<<: ", "0x", "1e999"),
    *("\\ud800", "%YAML 1.3\n", "%TAG ! x\n", "parts:\n", "2026-01-01"),
)
YAML_LIKE = st.lists(st.sampled_from(PIECES)).map("".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@given(st.one_of(st.binary(), YAML_LIKE.map(str.encode), YAML_LIKE.map(lambda t: (GOOD + t).encode())))
def test_no_bytes_do_anything_but_load_or_be_refused(tmp_path: Path, noise: bytes) -> None:
    file = write(tmp_path, noise)
    for read in (lambda: load(Sample, file), lambda: content.validate(file)):
        found = loaded_or_refused(read)
        assert found.startswith(f"{file}:") if isinstance(found, str) else found.kind == "policy"


def loaded_or_refused(read: Callable[[], Content]) -> Content | str:
    """What was read, or what is said of why it cannot be."""
    try:
        return read()
    except InputError as refusal:
        return str(refusal)
