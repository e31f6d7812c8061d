"""The cards that a trainee has at hand: what is known of the account, and his authority."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collsim.cli.console import print_table, to_people

if TYPE_CHECKING:
    from collsim.cli.screen import Screen
    from collsim.experiments.rooms import Opened
    from collsim.portfolio.card import ClientCard


def show_cards(opened: Opened, screen: Screen) -> None:
    """Show both cards in short: what is stated of the account, and what the trainee may do."""
    from collsim.reporting.practice import card_rows, facts_rows
    from collsim.reporting.practice_words import told

    if screen.as_json:
        return
    known = card_of(opened)
    rows = facts_rows(opened, screen.lang) if known is None else card_rows(known, screen.lang)
    print_table(("", ""), rows, told("card", screen.lang))
    show_authority(opened, screen)


def show_whole_card(opened: Opened, screen: Screen) -> None:
    """Show all that is known of the account, and what the trainee may do."""
    from collsim.portfolio.card import render_card

    known = card_of(opened)
    if screen.as_json or known is None:
        show_cards(opened, screen)
        return
    to_people().print(render_card(known, screen.lang))
    show_authority(opened, screen)


def show_authority(opened: Opened, screen: Screen) -> None:
    """Show the card of authority."""
    from collsim.reporting.practice import authority_rows
    from collsim.reporting.practice_words import told

    session = opened.session
    rows = authority_rows(session.authority, session.room.currency, screen.lang)
    print_table(("", ""), rows, told("authority", screen.lang), numbers=1)


def card_of(opened: Opened) -> ClientCard | None:
    """Return the client card, in the currency of the call; None where the call is a dialogue's."""
    from collsim.portfolio.card import client_card

    if opened.case is None:
        return None
    card = client_card(opened.case.portfolio, opened.specification.account)
    card.sections["identity"]["name"] = opened.names.name
    return replace(card, currency=opened.session.room.currency)
