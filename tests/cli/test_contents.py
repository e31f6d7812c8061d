"""What there is, and new scenarios."""

from pathlib import Path

import pytest

from collsim.content import names, shipped


@pytest.mark.parametrize("kind", ["scenario", "policy", "conduct"])
def test_all_content_is_listed(collsim, kind):
    answer = collsim(kind, "list")
    assert answer.code == 0
    for name in names(kind):
        assert name in answer.out


def test_lists_are_spanish(collsim):
    assert "Mayor saldo primero" in collsim("policy", "list", "--lang", "es").said
    assert "Estados Unidos" in collsim("conduct", "list", "--lang", "es").said


def test_a_broken_file_does_not_spoil_the_list(collsim, tmp_path, monkeypatch):
    monkeypatch.setenv("COLLSIM_CONTENT", str(tmp_path))
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "odd.yaml").write_text("kind: [")
    answer = collsim("policy", "list")
    assert answer.code == 0
    assert "odd" in answer.out
    assert "rational" in answer.out


@pytest.mark.parametrize(("kind", "name"), [("scenario", "cards"), ("policy", "policies/rational")])
def test_a_file_is_shown_as_it_is(collsim, kind, name):
    file = shipped() / f"{name}.yaml"
    assert collsim(kind, "show", file.stem).out == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["scenario", "policy", "conduct"])
def test_what_does_not_exist_is_answered(refused, kind):
    assert f"there is no {kind} named" in refused(kind, "show", "nowhere")


def test_a_new_scenario_is_valid_and_commented(collsim):
    answer = collsim("scenario", "new", "mine")
    assert answer.code == 0
    text = Path("mine.yaml").read_text(encoding="utf-8")
    assert "# How many collectors work.\ncollectors: " in text
    assert "schemas" not in text
    assert collsim("validate", "mine.yaml").out == "mine.yaml: ok (scenario)\n"
    assert not Path("policies").exists()


def test_every_field_is_commented(collsim):
    from collsim.cli.contents import COMMENTS

    collsim("scenario", "new", "mine")
    lines = Path("mine.yaml").read_text(encoding="utf-8").splitlines()
    fields = {n: line.partition(":")[0] for n, line in enumerate(lines) if line[:1].isalpha()}
    assert set(fields.values()) <= set(COMMENTS)
    assert all(lines[n - 1].startswith("#") for n in fields)


def test_policies_are_copied_beside_it_and_found_there(collsim):
    collsim("scenario", "new", "mine", "--with-policies")
    copied = sorted(Path("policies").iterdir())
    assert [file.stem for file in copied] == ["liberal", "rational", "restrictive"]
    assert collsim("validate", "mine.yaml", *copied).code == 0
    Path("policies/liberal.yaml").write_text("kind: policy\n")
    assert "liberal.yaml:1:1" in collsim("validate", "mine.yaml").out


def test_a_new_scenario_from_ones_own(collsim):
    collsim("scenario", "new", "mine")
    assert collsim("scenario", "new", "other", "--from", "mine.yaml").code == 0
    assert Path("other.yaml").read_text() == Path("mine.yaml").read_text()


def test_nothing_is_overwritten(refused):
    Path("mine.yaml").write_text("precious")
    assert "mine.yaml: exists already" in refused("scenario", "new", "mine")
    Path("policies").mkdir()
    Path("policies/rational.yaml").write_text("precious")
    assert "rational.yaml: exists already" in refused("scenario", "new", "other", "--with-policies")
    assert not Path("other.yaml").exists()
    assert Path("mine.yaml").read_text() == Path("policies/rational.yaml").read_text() == "precious"


@pytest.mark.parametrize("name", ["../up", "a/b", "", ".", "a b", "-x.y", "a\0b", "x" * 200, "con:1"])
def test_hostile_names_are_answered(collsim, tmp_path, name):
    answer = collsim("scenario", "new", "--", name)
    assert answer.code == 2
    assert list(tmp_path.iterdir()) == []
