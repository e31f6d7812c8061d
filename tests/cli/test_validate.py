"""`collsim validate`: every file is checked, every mistake located."""

from pathlib import Path

import pytest

from collsim.content import TRAINING, shipped

SHIPPED = sorted([*shipped().rglob("*.yaml"), *shipped(TRAINING).rglob("*.yaml")])
POLICY = "kind: policy\ntitle: {en: A, es: B}\nabout: {en: A, es: B}\nfamily: other\nsteps:\n"


def test_everything_that_ships_is_well(collsim):
    answer = collsim("validate", *SHIPPED)
    assert answer.code == 0, answer.out
    assert answer.out.count(": ok (") == len(SHIPPED)
    (cards,) = (line for line in answer.out.splitlines() if "cards.yaml" in line and "(scenario)" in line)
    assert cards.endswith("cards.yaml: ok (scenario)")


def write(name: str, text: str) -> str:
    Path(name).write_text(text, encoding="utf-8")
    return name


def test_broken_yaml_is_located(collsim):
    answer = collsim("validate", write("broken.yaml", "policies: [nope\n"))
    assert answer.code == 2
    assert answer.out.startswith("broken.yaml:2:1: ")
    assert "Traceback" not in answer.said


def test_all_files_are_checked(collsim):
    wrong = write("wrong.yaml", POLICY + "  - {treatment: sms, days_past_due: [1, 9], evry: 3}\n")
    answer = collsim("validate", "absent.yaml", wrong, SHIPPED[0])
    assert answer.code == 2
    assert "absent.yaml: cannot be read" in answer.out
    assert 'wrong.yaml:6:45: steps[0].evry: unknown field, did you mean "every"?' in answer.out
    assert ": ok (" in answer.out


def test_a_policy_whose_treatment_does_not_exist(collsim):
    steps = "  - {treatment: sms, days_past_due: [1, 9]}\n  - treatment: leter\n    days_past_due: [1, 9]\n"
    answer = collsim("validate", write("mine.yaml", POLICY + steps))
    assert answer.code == 2
    assert (
        'mine.yaml:7:1: steps[1].treatment: there is no treatment "leter", did you mean "letter"?'
        in answer.out
    )


def test_a_scenario_whose_names_do_not_exist(collsim):
    text = (shipped() / "cards.yaml").read_text(encoding="utf-8")
    for before, after in (
        ("policies: [restrictive, liberal", "policies: [restrictive, libral"),
        ("conduct: none", "conduct: MXX"),
        ("baseline: do-nothing", "baseline: do-something"),
        ("portfolio: uci-cards", "portfolio: mine.parquet"),
    ):
        assert before in text
        text = text.replace(before, after)
    answer = collsim("validate", write("mine.yaml", text))
    assert answer.code == 2
    lines = text.splitlines()
    for field, start, told in (
        ("policies[1]", "policies:", 'there is no policy named "libral", did you mean "liberal"?'),
        ("conduct", "conduct:", 'there is no conduct named "MXX", did you mean "MX"?'),
        ("baseline", "baseline:", '"do-something" is no policy or benchmark'),
        ("portfolio", "portfolio:", "mine.parquet: there is no such file"),
    ):
        line = next(n for n, each in enumerate(lines, 1) if each.startswith(start))
        assert f"mine.yaml:{line}:1: {field}: {told}" in answer.out


@pytest.mark.parametrize(
    "content", [b"", b"\0\1\2", b"\xff\xfe\xfa", b"[1, 2]", b"kind: nonsense\n", b"a: &a [*a]\n"]
)
def test_what_is_no_content_is_answered(collsim, content):
    Path("odd.yaml").write_bytes(content)
    answer = collsim("validate", "odd.yaml")
    assert answer.code == 2
    assert "odd.yaml" in answer.out


def test_a_folder_and_no_file_at_all_are_answered(refused, tmp_path):
    assert "cannot be read" in refused("validate", tmp_path)
    refused("validate")
