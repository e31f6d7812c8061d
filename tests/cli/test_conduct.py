"""Conduct rules on the terminal: one country's, and several side by side."""

import re
from pathlib import Path
from typing import get_args

import pytest

from collsim.cli.words import SENTENCES
from collsim.content import find, load, names
from collsim.policies.channels import ChannelName
from collsim.policies.conduct import Act, Conduct

ROOT = Path(__file__).resolve().parents[2]
COUNTRIES = names("conduct")


@pytest.mark.parametrize("code", COUNTRIES)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_country_is_shown_whole(collsim, code, lang):
    said = collsim("conduct", "show", code, "--lang", lang).said
    conduct = load(Conduct, find("conduct", code))
    for each in (*conduct.rules, *conduct.advice):
        assert each.id in said
        assert each.effective_from.isoformat() in said
        assert each.verified_on.isoformat() in said
        assert " ".join(each.source.split()) in said
    assert ("Not legal advice" if lang == "en" else "No es asesoría legal") in said


def test_it_says_what_is_refused_and_where_that_stands(collsim):
    said = collsim("conduct", "show", "CO").said
    assert "No second contact on the same day." in said
    assert "Ley 2300/2023" in said
    assert "Forbids" in said
    assert "No rule is enforced" in collsim("conduct", "show", "AR").said
    assert "No rule is enforced" in collsim("conduct", "show", "none").said


def test_a_country_for_programs(collsim):
    shown = collsim("conduct", "show", "US", "--json").object
    assert shown["code"] == "US"
    by_id = {rule["id"]: rule for rule in shown["rules"]}
    limit = by_id["us-seven-calls-in-seven-days"]["at_most"]
    assert limit == {"times": 7, "days": 7, "of": "attempts", "each": False}
    assert by_id["us-hours"]["hours"]["opens"] == "08:00"
    assert by_id["us-third-parties-only-to-locate"]["forbids"] == ["disclose_third"]
    assert by_id["us-third-parties-only-to-locate"]["at_most_ever"] == 1


def test_countries_stand_side_by_side(collsim):
    answer = collsim("conduct", "compare", "CO", "US", "--lang", "es")
    assert answer.code == 0
    for word in ("07:00–19:00", "08:00–15:00", "nunca", "pausa tras hablar: 7 días", "co-one-channel-a-week"):
        assert word in answer.said
    assert "MX" not in answer.said.split()


def test_all_countries_are_compared_unless_some_are_named(collsim):
    found = collsim("conduct", "compare", "--json").object["countries"]
    assert [each["code"] for each in found] == [name for name in COUNTRIES if name != "none"]
    by_code = {each["code"]: each for each in found}
    seven, seven_pm = 7 * 3600, 19 * 3600
    phone = by_code["CO"]["channels"]["phone"]
    assert phone["hours"]["mon_fri"] == [[seven, seven_pm]]
    assert phone["hours"]["holiday"] == []
    assert [limit["id"] for limit in phone["limits"]] == ["co-one-contact-a-day", "co-one-channel-a-week"]
    assert not any(by_code["CO"]["channels"]["visit"]["hours"].values())
    assert by_code["BR"]["channels"]["phone"]["hours"]["sun"] == [[0, 24 * 3600]]
    assert {each["id"] for each in by_code["MX"]["third_parties"]} == {"mx-no-third-parties"}
    assert [each["id"] for each in by_code["MX"]["strict_readings"]] == ["mx-working-days"]


def test_the_country_of_the_documentation_is_added_in_yaml_alone(collsim):
    [block] = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "conduct.md").read_text("utf-8"), re.DOTALL)
    Path("XM.yaml").write_text(block, "utf-8")
    assert collsim("validate", "XM.yaml").code == 0
    said = collsim("conduct", "compare", "XM.yaml", "CO").said
    for word in ("XM", "3 in 7", "by each", "5 days", "on the day of a talk"):
        assert word in said
    assert "xm-three-dials-a-week" in collsim("conduct", "show", "XM.yaml").said


def test_what_does_not_exist_is_answered(refused):
    assert "there is no conduct named" in refused("conduct", "compare", "US", "nowhere")


def test_every_act_and_channel_has_words():
    for act in get_args(Act):
        assert f"act.{act}" in SENTENCES
        assert act in (ROOT / "docs" / "conduct.md").read_text("utf-8")
    for channel in get_args(ChannelName):
        assert f"channel.{channel}" in SENTENCES
