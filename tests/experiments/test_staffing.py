"""Headcounts: paired, the same whoever computes, and a verdict that is right as often as it says."""

from contextlib import contextmanager
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from collsim.content import Text
from collsim.errors import InputError
from collsim.experiments import headcounts
from collsim.experiments.case import open_case
from collsim.experiments.headcounts import Shift, read_counts, read_shift, staffed
from collsim.experiments.intervals import t_interval
from collsim.experiments.keeping import Kept
from collsim.experiments.staffing import Observation, Task, by_hour, chosen_policy, staff_case, worlds
from collsim.experiments.staffing_curves import MONEY, curve_of, needed, rounded_up, simultaneous
from collsim.records import EVENT, Kind
from collsim.simulation.floor import new_crew
from collsim.simulation.scenario import Break, Dialler, Team, team_sizes
from collsim.simulation.simulate import simulate

COUNTS = (0, 1, 3)
SMALL = {"accounts": 80, "days": 25, "replications": 3, "benchmarks": (), "policies": ["liberal"]}


def small(**changes):
    return open_case("cards", **(SMALL | changes))


@pytest.fixture(scope="module")
def found():
    return staff_case(small(), counts=COUNTS)


def tables(staffing):
    return staffing.to_table(), staffing.values, staffing.hours


def drawn(staffing, measure, count):
    rows = staffing.values.query("measure == @measure and count == @count")
    return rows.sort_values("replication")["value"].to_numpy()


# ----------------------------------------------------------------------------------------- the worlds


def test_what_one_more_adds_is_the_paired_difference_per_person(found):
    [curve] = found.curves
    assert [point.count for point in curve.points] == list(COUNTS)
    assert curve.points[0].marginal is None
    for less, point in zip(COUNTS, curve.points[1:], strict=False):
        for measure in (MONEY, "gross_recovery", "harm_index", "dials"):
            gain = (drawn(found, measure, point.count) - drawn(found, measure, less)) / (point.count - less)
            assert point.marginal[measure] == pytest.approx(tuple(t_interval(gain, 1 - 0.05 / 2)))
            mean = t_interval(drawn(found, measure, point.count))
            assert point.measures[measure] == pytest.approx(tuple(mean))


def test_a_headcount_is_the_scenario_with_that_headcount(found):
    """What `compare` finds with so many collectors, on the scale of the whole portfolio."""
    from collsim.experiments.comparison import compare_case

    compared = compare_case(small(collectors=3)).values
    for name in ("gross_recovery", "harm_index", "dials"):
        theirs = compared.query("measure == @name").sort_values("replication")["value"].to_numpy()
        scale = 1.0 if name == "harm_index" else found.scale
        assert drawn(found, name, 3) == pytest.approx(scale * theirs)
    case = small()
    assert found.scale == pytest.approx(len(case.book.accounts) / len(case.rows(0)))


def test_nobody_costs_and_harms_nothing_and_is_never_busy(found):
    first = found.curves[0].points[0]
    assert first.measures["dials"] == (0.0, 0.0, 0.0)
    assert np.isnan(first.measures["utilisation"].mean)


@pytest.mark.parametrize("how", [{"jobs": 2}, {"runner": "objects"}])
def test_the_answer_does_not_depend_on_who_computes(found, how):
    other = staff_case(small(), counts=COUNTS, **how)
    for ours, theirs in zip(tables(found), tables(other), strict=True):
        assert theirs.equals(ours)
    assert [curve.verdict for curve in other.curves] == [curve.verdict for curve in found.curves]


def test_the_policy_is_the_rational_one_or_the_first_proposed():
    proposed = [SimpleNamespace(name=name, content=SimpleNamespace(benchmark=b, staffed=s)) for name, b, s in
                [("oracle", True, True), ("liberal", False, True), ("rational", False, True)]]  # fmt: skip
    assert chosen_policy(SimpleNamespace(policies=proposed)).name == "rational"
    assert chosen_policy(SimpleNamespace(policies=proposed[:2])).name == "liberal"
    assert chosen_policy(SimpleNamespace(policies=proposed[:1])).name == "oracle"


def test_a_policy_without_staff_is_refused():
    with pytest.raises(InputError, match="do-nothing nobody works"):
        chosen_policy(small(policies=["do-nothing"]))


def test_several_shifts_are_curves_side_by_side():
    shifts = (Shift(9 * 3600, 12 * 3600), Shift(14 * 3600, 17 * 3600))
    found = staff_case(small(replications=2), counts=(0, 2), shifts=shifts)
    assert [curve.shift for curve in found.curves] == ["09:00-12:00", "14:00-17:00"]
    morning, afternoon = (set(found.hours.query("shift == @c.shift")["hour"]) for c in found.curves)
    assert morning == {9, 10, 11}
    assert afternoon == {14, 15, 16}
    nobody = [curve.points[0].measures[MONEY] for curve in found.curves]
    assert nobody[0] == nobody[1]


def test_hours_that_the_law_forbids_are_staffed_but_nobody_is_called():
    """In Mexico nobody may be called from 22:00 on; who calls us is answered."""
    night = Shift(21 * 3600, 23 * 3600 + 1800)
    case = small(conduct="MX", accounts=200)
    case = replace(case, scenario=staffed(case.scenario, "collectors", 4, night))
    setup = case.setup(case.plan(case.policies[0]))
    events = simulate(setup, 0, keep_events=True).events
    events = events[events["day"] < setup.first_day + setup.days]
    dials = events["second"][events["kind"] == Kind.DIALLED]
    assert len(dials) > 0
    assert dials.min() >= 21 * 3600
    assert dials.max() < 22 * 3600
    talks = events[(events["kind"] == Kind.CONTACTED) & (events["second"] > 22 * 3600 + 300)]
    callers = events[events["kind"] == Kind.QUEUED]
    assert set(talks["account"]) <= set(callers["account"])


def test_interrupted_work_goes_on_where_it_stopped(found, tmp_path):
    seen = []

    def stops(done, _of, _what):
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        staff_case(small(), counts=COUNTS, folder=tmp_path, progress=stops)
    [kept] = tmp_path.iterdir()
    assert len(kept.read_text().splitlines()) == 4
    kept.write_text(kept.read_text() + '{"task": {"kind": "coll')  # killed while it wrote
    resumed = staff_case(
        small(), counts=COUNTS, folder=tmp_path, progress=lambda done, of, _: seen.append((done, of))
    )
    assert seen == [(done, 9) for done in range(4, 10)]
    for ours, theirs in zip(tables(found), tables(resumed), strict=True):
        assert theirs.equals(ours)
    assert list(tmp_path.iterdir()) == []


def test_another_question_is_kept_apart(tmp_path):
    one, other = (Kept(["staffing", days], Task, Observation, tmp_path).path for days in (25, 26))
    assert one != other
    assert Kept(["staffing"], Task, Observation, None).path is None


# ----------------------------------------------------------------------------------------- headcounts


LUNCH = Break(at="13:00", minutes=60)
DIALLER = Dialler(mode="predictive", lines=2.0)


def with_teams(collectors=8, early=3.0, late=1.0, **changes):
    """The shipped scenario with two teams: six early ones and two late ones."""
    case = small(collectors=collectors, supervisors=1)
    text = Text(en="made up", es="inventado")
    floor = case.scenario.floor.model_copy(
        update={
            "closes": 20 * 3600,
            "breaks": (LUNCH,),
            "teams": {
                "early": Team(title=text, share=early, buckets=("not_due", "1-30"), closes="18:00"),
                "late": Team(title=text, share=late, buckets=("31-60", "61-90", "90+"), **changes),
            },
        }
    )
    return replace(case, scenario=case.scenario.model_copy(update={"floor": floor}))


@pytest.fixture(scope="module")
def scenario():
    return with_teams().scenario


def test_only_the_kind_that_is_asked_for_changes(scenario):
    assert staffed(scenario, "collectors", 5) == scenario.model_copy(update={"collectors": 5})
    assert staffed(scenario, "supervisors", 3) == scenario.model_copy(update={"supervisors": 3})
    assert staffed(scenario, "visitors", 2) == scenario.model_copy(update={"visitors": 2})


@pytest.mark.parametrize(("count", "sizes"), [(3, (3, 2)), (6, (6, 2)), (9, (9, 2))])
def test_a_team_has_so_many_and_the_others_stay(scenario, count, sizes):
    changed = staffed(scenario, "early", count)
    assert changed.collectors == sum(sizes)
    assert tuple(team_sizes(changed).values()) == sizes
    assert headcounts.present(changed, "early") == count


def test_a_team_of_nobody_is_no_team(scenario):
    changed = staffed(scenario, "early", 0)
    assert changed.collectors == 2
    assert team_sizes(changed) == {"late": 2.0}


def test_the_only_team_can_be_empty(scenario):
    late = scenario.floor.teams["late"]
    alone = scenario.model_copy(update={"floor": scenario.floor.model_copy(update={"teams": {"late": late}})})
    empty = staffed(alone, "late", 0)
    assert empty.collectors == 0
    assert team_sizes(empty) == {"late": 0.0}


def test_a_team_that_leaves_a_part_of_a_person_is_refused():
    with pytest.raises(
        InputError, match=r"--kind early: with 3 in it .* 4\.75 collectors.*early 5\.25, late 1\.75"
    ):
        staffed(with_teams(collectors=7).scenario, "early", 3)


def test_a_shift_is_that_of_the_team_or_of_the_whole_floor(scenario):
    shift = Shift(10 * 3600, 13 * 3600)
    assert headcounts.shift_of(staffed(scenario, "late", 3, shift), "late") == shift
    assert headcounts.shift_of(staffed(scenario, "late", 3, shift), "early") == Shift(9 * 3600, 18 * 3600)
    night = staffed(scenario, "supervisors", 3, shift)
    assert headcounts.shift_of(night, "supervisors") == shift
    assert headcounts.shift_of(night, "visitors") == Shift(9 * 3600, 20 * 3600)
    whole = staffed(night, "collectors", 3, shift)
    assert {headcounts.shift_of(whole, kind) for kind in headcounts.kinds(whole)} == {shift}
    assert str(headcounts.shift_of(scenario, "late")) == "09:00-20:00"


def test_breaks_that_do_not_fit_into_a_shift_are_left_out(scenario):
    morning, day = Shift(9 * 3600, 13 * 3600), Shift(10 * 3600, 14 * 3600)
    assert staffed(scenario, "late", 3, morning).floor.teams["late"].breaks == ()
    assert staffed(scenario, "late", 3, day).floor.teams["late"].breaks == (LUNCH,)
    assert staffed(scenario, "collectors", 3, morning).floor.breaks == ()
    assert staffed(scenario, "collectors", 3, day).floor.breaks == (LUNCH,)


def test_a_team_cannot_work_while_the_floor_is_closed(scenario):
    with pytest.raises(
        InputError, match=r"--shift 07:00-12:00: the floor is open 09:00-20:00, and team late"
    ):
        staffed(scenario, "late", 3, Shift(7 * 3600, 12 * 3600))


def test_a_kind_that_is_not_there_is_answered_with_those_that_are(scenario):
    with pytest.raises(InputError, match=r"--kind night: .* collectors, supervisors, visitors, early, late$"):
        staffed(scenario, "night", 1)


@pytest.mark.parametrize(
    ("case", "kind", "counts", "told"),
    [
        (
            with_teams,
            "visitors",
            (1, 900),
            r"--counts 900: with so many visitors .* has room for 512 and 1024",
        ),
        (lambda: with_teams(dialling=DIALLER), "late", (2, 600), r"--counts 600: with so many late .* lines"),
    ],
)
def test_more_than_a_floor_has_room_for_are_refused(case, kind, counts, told):
    with pytest.raises(InputError, match=told):
        worlds(case(), [kind], counts, ())


def test_people_and_lines_are_counted_as_they_are_hired():
    case = with_teams(collectors=60, dialling=DIALLER)
    setup = case.setup(case.plan(case.policies[0]))
    crew = new_crew(setup.staff, setup.teams)
    part = len(case.rows(0)) / len(case.book.accounts)
    most = replace_limits(int(crew.people), int(crew.line_count))
    with most:
        headcounts.check_room(case.scenario, "collectors", 60, part)
    for fewer in ((-1, 0), (0, -1)):
        short = replace_limits(int(crew.people) + fewer[0], int(crew.line_count) + fewer[1])
        with short, pytest.raises(InputError, match="--counts 60"):
            headcounts.check_room(case.scenario, "collectors", 60, part)


@contextmanager
def replace_limits(people, lines):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(headcounts, "MAX_STAFF", people)
        patch.setattr(headcounts, "MAX_LINES", lines)
        yield


def test_teams_and_visitors_are_tried_in_real_worlds():
    case = with_teams(collectors=4, early=1.0, late=1.0)
    found = staff_case(case, chosen=("early", "visitors"), counts=(0, 2))
    assert [(curve.kind, curve.shift) for curve in found.curves] == [
        ("early", "09:00-18:00"),
        ("visitors", "09:00-20:00"),
    ]
    assert [curve.present for curve in found.curves] == [2.0, 0.0]
    for curve in found.curves:
        nobody, two = (point.measures for point in curve.points)
        assert nobody["cost_to_collect"].mean < two["cost_to_collect"].mean
    early = found.curves[0].points
    assert early[0].measures["dials"].mean < early[1].measures["dials"].mean


def test_a_pilot_can_try_what_a_kind_does_of_which_there_is_nobody(scenario):
    assert headcounts.with_all_kinds(scenario, ["collectors", "early"], (0, 3)) == scenario
    assert headcounts.with_all_kinds(scenario, ["visitors"], (0, 3)) == staffed(scenario, "visitors", 3)


def test_the_shipped_scenario_changes_in_nothing_else():
    scenario = small().scenario
    changed = staffed(scenario, "collectors", 7, Shift(8 * 3600, 14 * 3600))
    assert (changed.collectors, changed.floor.opens, changed.floor.closes) == (7, 8 * 3600, 14 * 3600)
    floor = changed.floor.model_copy(update={"opens": scenario.floor.opens, "closes": scenario.floor.closes})
    assert changed.model_copy(update={"collectors": scenario.collectors, "floor": floor}) == scenario


@pytest.mark.parametrize("text", ["", "9-18", "09:00", "18:00-09:00", "09:00-09:00", "09:00-25:00", "a-b"])
def test_wrong_shifts_are_refused(text):
    with pytest.raises(InputError, match="--shift"):
        read_shift(text)


@pytest.mark.parametrize("text", ["", "3", "2,2", "1,,2", "a,b", "-1,2", "1.5,2", "1;2", "٣,٤", "9999999,1"])
def test_wrong_counts_are_refused(text):
    with pytest.raises(InputError, match="--counts"):
        read_counts(text)


def test_counts_are_put_in_order():
    assert read_counts("4, 0,2,2") == (0, 2, 4)
    assert str(read_shift("09:30-18:00")) == "09:30-18:00"


# ----------------------------------------------------------------------------------------- the verdict


def curve(gains, replications=20, sd=10.0, seed=1, counts=None):
    """A curve whose steps are worth these gains a person; every headcount shares its world's luck."""
    random = np.random.default_rng(seed)
    counts = counts or range(len(gains) + 1)
    means = np.concatenate([[0.0], np.cumsum(np.array(gains) * np.diff(counts))])
    luck = random.normal(0, 500.0, replications)
    found = {
        count: {MONEY: 1e6 + mean + luck + random.normal(0, sd / np.sqrt(2), replications)}
        for count, mean in zip(counts, means, strict=True)
    }
    return curve_of("collectors", "09:00-18:00", 2, found)


def verdict(*arguments, **options):
    return curve(*arguments, **options).verdict


def test_a_clear_optimum_is_found():
    found = verdict([100, 50, 20, -20, -50])
    assert found == ("pays", 3, 3, 3, None)


def test_an_optimum_beyond_what_was_tried_is_said():
    assert verdict([100, 50, 30]) == ("pays", 3, None, 3, None)


def test_one_who_never_pays_is_said():
    assert verdict([-50, -50]) == ("never", None, 0, 0, None)
    assert verdict([-50, -50], counts=[2, 3, 4]) == ("never", None, 2, 2, None)


def test_what_lies_between_is_said():
    found = verdict([100, 0.1, -60], sd=40.0)
    assert (found.outcome, found.pays_up_to, found.not_beyond) == ("unclear", 1, 2)
    assert found.best_mean in (1, 2)


def test_a_gain_after_a_doubtful_step_does_not_count():
    found = verdict([100, 0.1, 100], sd=20.0)
    assert (found.outcome, found.pays_up_to, found.not_beyond) == ("unclear", 1, None)


def test_steps_of_several_are_judged_by_the_person():
    found = curve([100, -50], counts=[0, 2, 6])
    assert found.verdict.pays_up_to == 2
    assert found.points[2].marginal[MONEY].mean == pytest.approx(-50, abs=5)


def test_one_replication_tells_nothing():
    found = curve([100, 100], replications=1)
    assert found.verdict[:3] == ("unclear", None, None)
    assert np.isnan(found.points[1].marginal[MONEY].low)
    assert found.verdict.replications_needed is None


def test_what_makes_no_difference_at_all_is_unclear():
    same = {count: {MONEY: np.arange(5.0)} for count in (0, 1)}
    assert curve_of("visitors", "09:00-18:00", 0, same).verdict == ("unclear", None, None, 0, None)


MANY = 1000


def test_the_verdict_has_the_power_it_should():
    """Gains of 100, 40, -40, -100 with s = 30 and 20 replications are told in 97 of 100 and more.

    The standard error is 6.7 and the deviate t(19; 1 - 0.05/8) = 2.77, so that a gain of 40 stands 5.96
    errors off and is missed less than once in 100.
    """
    right = sum(
        verdict([100, 40, -40, -100], sd=30.0, seed=seed)[:3] == ("pays", 2, 2) for seed in range(MANY)
    )
    assert right >= 0.97 * MANY


def test_false_alarms_are_as_rare_as_stated():
    """Where nothing makes a difference, some step is judged in at most 5 of 100 curves (Bonferroni).

    4 standard errors of a binomial of 1000 with 0.05 are 0.028. A first step that seems to pay, or to
    lose, is rarer still: 1.25 of 100 each way.
    """
    found = [curve([0.0] * 4, seed=seed) for seed in range(MANY)]
    wrong = sum(
        any(not p.marginal[MONEY].low <= 0 <= p.marginal[MONEY].high for p in c.points[1:]) for c in found
    )
    assert wrong <= (0.05 + 0.028) * MANY
    decided = sum(c.verdict.pays_up_to is not None for c in found)
    assert decided <= (0.05 / 8 + 0.01) * MANY


def test_a_flat_curve_that_costs_never_pays():
    """Each loses his wage, 30 with s = 10 and 20 replications: 13 standard errors off."""
    assert {verdict([-30.0] * 4, seed=seed).outcome for seed in range(100)} == {"never"}


def test_the_interval_from_pays_to_not_beyond_holds_the_optimum():
    """Steps of 60, 10, -5, -60: the best is 2; at most 5 of 100 verdicts leave it out."""
    out = 0
    for seed in range(MANY):
        found = verdict([60, 10, -5, -60], sd=25.0, seed=seed)
        low = found.pays_up_to or 0
        high = 4 if found.not_beyond is None else found.not_beyond
        out += not low <= 2 <= high
    assert out <= (0.05 + 0.028) * MANY


def test_the_replications_asked_for_do_tell():
    """`needed` promises four cases of five; 300 trials, four standard errors: 0.092."""
    random = np.random.default_rng(3)
    gain = np.array([10.0 + 30.0 * z for z in np.resize([-1, 1], 20) * np.sqrt(19 / 20)])
    many = needed(gain, simultaneous(3))
    told = sum(t_interval(random.normal(10, 30, many), simultaneous(3)).low > 0 for _ in range(300))
    assert 0.8 - 0.092 <= told / 300 <= 0.8 + 0.092
    assert needed(np.zeros(5), 0.95) is None
    assert needed(np.array([1e-9, -1e-9, 1.0, -1.0]), 0.95) is None


def test_numbers_are_rounded_up_to_two_digits():
    assert [rounded_up(n) for n in (21.2, 187.0, 3401.0, 7)] == [22, 190, 3500, 7]


# ----------------------------------------------------------------------------------------- hours


def events(*rows):
    log = np.zeros(len(rows), EVENT)
    for event, (day, second, kind, seconds) in zip(log, rows, strict=True):
        event["day"], event["second"], event["kind"], event["seconds"] = day, second, kind, seconds
    return log


def test_hours_of_staff_and_what_they_reach_are_counted_by_hour():
    log = events(
        (0, 9 * 3600 + 5, Kind.DIALLED, 60),
        (0, 9 * 3600 + 5, Kind.CONTACTED, 40),
        (0, 10 * 3600, Kind.PROMISED, 0),
        (0, 10 * 3600 + 1, Kind.PLANNED, 0),
        (0, 10 * 3600 + 1800, Kind.STAFFED, 5400),
        (1, 11 * 3600, Kind.STAFFED, 7200),
        (2, 11 * 3600, Kind.STAFFED, 7200),
        (0, 10 * 3600 + 2, Kind.PROMISED, 0),
    )
    log[-1]["collector"] = 7  # a visitor
    hours, days = by_hour(SimpleNamespace(events=log), end=2)
    assert days == 2
    assert hours[9] == [7200.0, 1.0, 1.0, 0.0]
    assert hours[10] == [1800.0 + 3600.0, 0.0, 0.0, 2.0]
    assert sum(row[0] for row in hours) == 5400 + 7200


def test_contacts_by_hour_are_those_of_the_measures():
    case = small(replications=1)
    found = staff_case(case, counts=(0, 3))
    rows = found.hours.query("count == 3")
    reached = (rows["contacts_mean"] * rows["staffed"]).sum() / found.scale
    days = sum(1 for day in range(25) if (day % 7) != 6)  # from a Monday, without Sundays
    assert reached * days == pytest.approx(drawn(found, "right_party_contacts", 3)[0] / found.scale)
