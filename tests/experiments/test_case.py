"""A case: what the scenario names is read, and what does not fit together is refused."""

import json
from dataclasses import replace

import pytest
from pydantic import ValidationError

from collsim.errors import InputError
from collsim.experiments.case import Case, open_case
from collsim.portfolio.store import default_portfolio, save_portfolio
from collsim.records import Role
from collsim.simulation.scenario import Break, Floor, WorkingHours, compile_staff
from collsim.units import HOUR


def in_currency(code: str, folder) -> str:
    """Write the shipped portfolio as if it were in another currency; return its file."""
    shipped = default_portfolio()
    path = folder / f"{code}.parquet"
    save_portfolio(replace(shipped, origin=replace(shipped.origin, currency=code)), path)
    return str(path)


def costs(case: Case) -> dict[str, int]:
    setup = case.setup(case.plan(case.policy("liberal")))
    return dict(zip(case.treatments.treatments, setup.treatments["cost"].tolist(), strict=True))


def test_costs_are_converted_at_the_rate_of_the_portfolios_currency(tmp_path):
    dollars = open_case("cards", portfolio=in_currency("USD", tmp_path), accounts=50)
    pesos = open_case("cards", portfolio=in_currency("MXN", tmp_path), accounts=50)
    rate = pesos.per_dollar.value
    assert (dollars.per_dollar.value, rate > 10) == (1, True)
    assert costs(dollars)["letter"] == 300
    assert costs(pesos)["letter"] == round(300 * rate)


def test_a_currency_without_a_rate_is_answered(tmp_path):
    with pytest.raises(InputError, match=r"the portfolio is in JPY.*add JPY to a scenario of your own"):
        open_case("cards", portfolio=in_currency("JPY", tmp_path), accounts=50)


def test_supervisors_and_visitors_may_have_shifts_of_their_own():
    scenario = open_case("call-floor", accounts=50).scenario
    late = WorkingHours(opens="11:00", breaks=(Break(at="15:00", minutes=20),))
    floor = scenario.floor.model_copy(update={"supervisors": late, "visitors": WorkingHours(closes="15:00")})
    update = {"floor": floor, "supervisors": 3, "visitors": 2}
    staff, _ = compile_staff(scenario.model_copy(update=update), 1.0, ["empathic", "firm", "anchoring"])
    for role, begins, ends in ((Role.SUPERVISOR, 11, 19), (Role.VISITOR, 9, 15)):
        people = staff[staff["role"] == role]
        assert (people["begins"] == begins * HOUR).all()
        assert (people["ends"] == ends * HOUR).all()
    assert set(staff[staff["role"] == Role.SUPERVISOR]["break_at"][:, 0]) == {15 * HOUR}


@pytest.mark.parametrize(
    ("shift", "mistake"),
    [
        ({"opens": "08:00"}, "visitors: its shift must lie within the floor's hours"),
        ({"closes": "12:30"}, r"visitors: breaks\[1\] lasts beyond the shift"),
    ],
)
def test_a_shift_that_does_not_fit_the_floor_is_refused(shift, mistake):
    written = {
        "weekdays": ["mon"],
        "opens": "09:00",
        "closes": "18:00",
        "bulk": "10:00",
        "hourly_cost": {"value": 8, "low": 4, "high": 30, "grade": "prior", "source": "a test"},
        "breaks": [{"at": "10:00", "minutes": 15}, {"at": "12:00", "minutes": 60}],
    }
    with pytest.raises(ValidationError, match=mistake):
        Floor.model_validate_json(json.dumps(written | {"visitors": shift}))


def test_the_staff_works_each_fold_in_proportion():
    case = open_case("cards", collectors=10, supervisors=2, accounts=1_000)
    plan = case.plan(case.policy("liberal"))
    for role, people in ((Role.COLLECTOR, 10), (Role.SUPERVISOR, 2)):
        staffs = [case.setup(plan, fold).staff for fold in (0, 1, None)]
        folds = [staff["share"][staff["role"] == role].sum() for staff in staffs]
        assert folds[0] + folds[1] == pytest.approx(people)
        assert folds[2] == people
