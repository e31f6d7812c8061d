"""The oracle knows what a call is worth, and to whom none gets through."""

import numpy as np
import pytest

from collsim.records import Phone
from collsim.simulation.oracle import true_worth_a_minute
from collsim.simulation.run import Run
from tests.simulation.worlds import small_setup


@pytest.mark.parametrize("phone", [Phone.WRONG, Phone.DEAD])
def test_a_number_that_does_not_work_is_worth_nothing(phone):
    setup = small_setup(accounts=40)
    run = Run(setup, 0)
    day, policy = setup.first_day + 3, setup.plan.policy[0]

    def worth():
        p = setup.parameters[0]
        return np.array(
            [
                true_worth_a_minute(account, debtor, p, policy, 2, day)
                for account, debtor in zip(run.book, run.debtors, strict=True)
            ]
        )

    run.debtors["phone"] = Phone.WORKS
    assert (worth() > 0).sum() > 20
    run.debtors["phone"] = phone
    assert (worth() == 0).all()
