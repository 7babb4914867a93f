"""The weekly review: what was done, one question, one proposal, and nothing without a press."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from coach.acts import Act, Lift, SessionReport, Side, Symptom
from coach.athlete import Athlete, from_profile
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Body, Known, Pause, Record, Setting, Turn
from coach.folding import folded
from coach.greeting import greet
from coach.message import Message, Press
from coach.nudges import Nudge, agenda
from coach.picture import Picture, facts_of
from coach.plan import plan
from coach.rules import decided
from content.letter import letters, plain
from content.voice import Voice
from tools.charts.athlete import ana

SUNDAY = datetime(2026, 11, 29, 18, 0, tzinfo=UTC)
ORIGIN = "cweekly/2026-11-29/18:00"


def known(books: Books, *more: tuple[int, Body], without: tuple[type, ...] = (), drop: int = 0) -> Known:
    """The made-up athlete without pains, on Sunday; ``more``: (days ago, what was told); ``drop``: entries left out."""
    base = ana(books, pains=False)
    since = SUNDAY - timedelta(days=14)
    lately = sorted({r.at for r in base.records if isinstance(r.body, (Lift, SessionReport)) and r.at >= since})
    lost = set(lately[:drop])
    rows = [
        r
        for r in base.records
        if not isinstance(r.body, without) and not (r.at in lost and isinstance(r.body, (Lift, SessionReport)))
    ]
    rows += [
        Record(origin=f"m{900000 + n}", index=0, at=SUNDAY - timedelta(days=ago, hours=1), body=body)
        for n, (ago, body) in enumerate(more)
    ]
    return replace(base, records=tuple(sorted(rows, key=lambda r: r.at)))


def pain(ago: int, severity: float | None, side: Side | None = "left", region: str = "knee") -> tuple[int, Act]:
    """A knee told some days ago."""
    day = (SUNDAY - timedelta(days=ago)).date()
    return ago, Symptom(symptom="pain", when=day, region=region, side=side, severity=severity)


def review(who: Known, books: Books, voice: Voice, at: datetime = SUNDAY) -> tuple[Turn, str, dict[str, str]]:
    """The word in the evening: its turn, its words, what its buttons carry."""
    turn = greet(who, Nudge(at=at, local=at, kind="weekly", about=at.date()), books, ORIGIN)
    buttons = {voice.label(b): b.data for r in turn.replies for row in r.buttons for b in row}
    return turn, "\n".join(plain(r, voice) for r in turn.replies), buttons


def test_it_is_one_message_with_a_picture_a_question_and_a_proposal(books: Books, voice: Voice) -> None:
    turn, said, _ = review(known(books), books, voice)

    assert len(turn.replies) == 1
    assert len(letters(turn.replies[0], voice)) == 1
    assert turn.replies[0].chart is not None
    assert "2 of 2 sessions" in said
    assert "Habit score" in said
    assert said.count("One question") == 1
    assert said.count("My proposal") == 1


@pytest.mark.parametrize(
    ("what", "more", "drop", "question"),
    [
        ("nothing open", (), 0, "how did the week feel"),
        ("a pain of last week", (pain(5, 2.0),), 0, "your left knee was 2 of 10"),
        ("a pain that is gone", (pain(5, 2.0), pain(3, 0.0)), 0, "how did the week feel"),
        ("told well without its side", (pain(5, 3.0), pain(3, 0.0, None)), 0, "how did the week feel"),
        ("told well of both", (pain(5, 3.0), pain(3, 0.0, "both")), 0, "how did the week feel"),
        ("told again today without its side", (pain(5, 4.0), pain(0, 1.0, None)), 0, "how did the week feel"),
        ("told again without its side", (pain(5, 4.0), pain(2, 1.0, None)), 0, "your left knee was 1 of 10"),
        ("the other side is well", (pain(5, 3.0), pain(3, 0.0, "right")), 0, "your left knee was 3 of 10"),
        ("another place is well", (pain(5, 3.0), pain(3, 0.0, None, "calf")), 0, "your left knee was 3 of 10"),
        ("worse again since it was well", (pain(5, 0.0), pain(3, 4.0)), 0, "your left knee was 4 of 10"),
        ("of two weeks ago, quiet since", (pain(14, 3.0),), 0, "how did the week feel"),
        ("a pain without a number", (pain(5, None),), 0, "how did the week feel"),
        ("a session nobody spoke of", (), 4, "what became of the session on Thu 26 Nov"),
    ],
)
def test_one_question(
    what: str, more: tuple[tuple[int, Act], ...], drop: int, question: str, books: Books, voice: Voice
) -> None:
    _, said, _ = review(known(books, *more, drop=drop), books, voice)

    assert question in said, what


def test_the_answer_about_a_pain_is_heard(books: Books, voice: Voice) -> None:
    who = known(books, pain(5, 3.0))
    turn, _, buttons = review(who, books, voice)
    who = folded(who, turn)
    typed = answer(who, Message(origin="m1000000", at=SUNDAY + timedelta(minutes=1), text="1"), books)
    gone = pressed(who, Press(origin="b1", at=SUNDAY + timedelta(minutes=1), data=buttons["0"]), books)

    for turn, severity in ((typed, 1.0), (gone, 0.0)):
        told = [r.body for r in turn.records if isinstance(r.body, Symptom)]
        assert [(s.region, s.side, s.severity) for s in told] == [("knee", "left", severity)]


@pytest.mark.parametrize(
    ("what", "picture", "rule"),
    [
        ("ill", Picture(ill_lately=True, week_felt="easy", week_done=100.0), "review-unwell"),
        ("in pain", Picture(painful_lately=True, week_felt="easy", week_done=100.0), "review-pain"),
        ("an easier week comes anyway", Picture(eased=True, week_felt="hard"), "review-eased"),
        ("too hard", Picture(week_felt="hard", week_done=100.0), "review-hard"),
        ("half done of three a week", Picture(week_done=50.0, week_sessions=3.0), "review-fewer"),
        ("half done of two a week", Picture(week_done=50.0, week_sessions=2.0), "review-shorter"),
        ("too easy, and all done", Picture(week_felt="easy", week_done=100.0), "review-easy"),
        ("too easy, and one missed", Picture(week_felt="easy", week_done=75.0), "review-as-planned"),
        ("twelve weeks of it", Picture(strength_weeks=12.0, week_done=100.0), "review-look"),
        ("one lapse", Picture(week_done=75.0, week_sessions=2.0, strength_weeks=5.0), "review-as-planned"),
        ("two weeks of silence", Picture(gap=14.0, week_done=0.0, week_sessions=3.0), "review-away"),
        ("cut four weeks ago, all done since", Picture(cut_weeks=4.0, week_done=100.0), "review-back"),
        ("cut four weeks ago, in pain", Picture(cut_weeks=4.0, week_done=100.0, painful_lately=True), "review-pain"),
        ("cut three weeks ago", Picture(cut_weeks=3.0, week_done=100.0), "review-as-planned"),
        ("cut long ago, too little done", Picture(cut_weeks=9.0, week_done=75.0), "review-as-planned"),
        ("nothing known", Picture(), "review-as-planned"),
    ],
)
def test_one_proposal(what: str, picture: Picture, rule: str, books: Books) -> None:
    table = next(t for t in books.library.tables if t.name == "review")

    assert decided(table, facts_of(picture)).id == rule, what


def test_illness_and_a_pause_are_told_as_that_and_not_as_missed(books: Books, voice: Voice) -> None:
    day = (SUNDAY - timedelta(days=5)).date()
    ill = known(books, (5, Symptom(symptom="illness", when=day)), drop=4)
    said = review(ill, books, voice)[1]

    assert "don't count as missed" in said
    assert "get well first" in said
    assert "how are you now?" in said
    assert "what became of the session" not in said


def test_a_paused_plan_has_no_review(books: Books, voice: Voice) -> None:
    assert review(known(books, (3, Pause(reason="request-pause"))), books, voice)[0].replies == ()


def felt(word: str, who: Known, books: Books, voice: Voice) -> tuple[Known, str, dict[str, str]]:
    """The answer to how the week felt, and what comes of it."""
    turn, _, buttons = review(who, books, voice)
    who = folded(who, turn)
    turn = pressed(who, Press(origin="b1", at=SUNDAY + timedelta(minutes=1), data=buttons[word]), books)
    offered = {voice.label(b): b.data for r in turn.replies for row in r.buttons for b in row}
    return folded(who, turn), "\n".join(plain(r, voice) for r in turn.replies), offered


def sets(who: Known, books: Books) -> dict[date, int]:
    """Sets of the sessions to come, as the plan is now in force."""
    from coach.adjust import adjusted

    weeks = adjusted(who.weeks, who.changes, books.library)
    days = [d for w in weeks for d in w.days if d.session and d.date > SUNDAY.date()]
    return {d.date: sum(s.sets for s in d.session.items) for d in days if d.session}


def test_too_hard_leads_to_fewer_sets_once_it_is_agreed_and_undo_takes_it_back(books: Books, voice: Voice) -> None:
    who, said, offered = felt("Too hard", known(books), books, voice)
    before = sets(who, books)
    assert "about a third fewer sets" in said
    assert sets(who, books) == before

    press = Press(origin="b2", at=SUNDAY + timedelta(minutes=2), data=offered["Fewer sets"])
    agreed = folded(who, pressed(who, press, books))
    after = sets(agreed, books)
    assert all(0.6 <= after[d] / before[d] <= 0.8 for d in after)

    undone = folded(agreed, pressed(agreed, replace(press, origin="b3", data="undo:b2"), books))
    assert sets(undone, books) == before


def test_too_easy_leads_to_one_set_more_of_a_leg_exercise(books: Books, voice: Voice) -> None:
    who, said, offered = felt("Too easy", known(books), books, voice)
    assert "one set more" in said
    before = sets(who, books)
    press = Press(origin="b2", at=SUNDAY + timedelta(minutes=2), data=offered["One more leg set a session"])
    agreed = folded(who, pressed(who, press, books))
    gained = [sets(agreed, books)[d] - before[d] for d in before]

    assert set(gained) <= {0, 1} and 1 in gained


def test_about_right_changes_nothing(books: Books, voice: Voice) -> None:
    who, said, offered = felt("About right", known(books), books, voice)

    assert "goes on like that" in said
    assert set(offered) == {"Undo"}
    assert who.changes == known(books).changes


def test_no_is_an_answer(books: Books, voice: Voice) -> None:
    who, _, offered = felt("Too hard", known(books), books, voice)
    press = Press(origin="b2", at=SUNDAY + timedelta(minutes=2), data=offered["Keep it as it is"])
    turn = pressed(who, press, books)

    assert "stays as it is" in plain(turn.replies[0], voice)
    late = replace(press, origin="b3", data=offered["Fewer sets"])
    assert "no longer works" in plain(pressed(folded(who, turn), late, books).replies[0], voice)


def test_half_of_the_sessions_leads_to_shorter_ones(books: Books, voice: Voice) -> None:
    who = known(books, drop=2)  # each session has two moments in the log: lifts, and the report
    who = known(books, drop=2, without=()) if "shorter" in review(who, books, voice)[1] else known(books, drop=4)
    turn, said, buttons = review(who, books, voice)
    assert "shorter sessions" in said
    who = folded(who, turn)
    agreed = folded(who, pressed(who, Press(origin="b1", at=SUNDAY, data=buttons["Sessions of 30 minutes"]), books))

    assert agreed.athlete.session_minutes == 30


def test_what_changed_is_told_with_its_reason(books: Books, voice: Voice) -> None:
    who = known(books)
    asked = answer(
        who, Message(origin="m1000000", at=SUNDAY - timedelta(days=2), text="easier week please, deload"), books
    )
    said = review(folded(who, asked), books, voice)[1]

    assert "What changed, and why" in said
    assert "You asked for an easier week" in said


# --- when -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("given", "weekday", "clock"),
    [
        ({}, 6, "18:00"),
        ({"review_day": "fri"}, 4, "18:00"),
        ({"review_day": "wed", "quiet_hours": ["17:00", "06:00"]}, 2, "16:45"),
    ],
)
def test_the_evening_is_the_athletes(given: dict[str, Any], weekday: int, clock: str, books: Books) -> None:
    who: Athlete = from_profile(given)
    first = date(2026, 11, 23)
    words = agenda(who, plan(who, first, 3, books.library), first, first + timedelta(days=20))
    weekly = [n for n in words if n.kind == "weekly"]

    assert [(n.about.weekday(), f"{n.local:%H:%M}") for n in weekly] == [(weekday, clock)] * 3


def test_the_day_is_set_by_words_and_by_buttons(books: Books, voice: Voice) -> None:
    who = known(books)
    by_words = answer(who, Message(origin="m1000000", at=SUNDAY, text="weekly review on fridays please"), books)
    by_button = pressed(who, Press(origin="b1", at=SUNDAY, data="review:wed"), books)

    assert folded(who, by_words).athlete.review_day == 4
    assert folded(who, by_button).athlete.review_day == 2
    assert "no longer works" in plain(
        pressed(who, Press(origin="b2", at=SUNDAY, data="review:someday"), books).replies[0], voice
    )


def test_settings_survive_the_profile(books: Books) -> None:
    who = folded(
        known(books),
        Turn(records=(Record(origin="m9", index=0, at=SUNDAY, body=Setting(values={"review_day": "tue"})),)),
    )

    assert who.athlete.review_day == 1


@pytest.mark.parametrize("urgency", ["none", "same-day"])
def test_while_the_plan_rests_nothing_is_offered(urgency: Any, books: Books, voice: Voice) -> None:
    who = known(books, (3, Pause(reason="x", urgency=urgency)))
    for text in ("weekly review", "is the strength work helping my running?"):
        turn = answer(who, Message(origin="m1000000", at=SUNDAY, text=text), books)
        said = "\n".join(plain(r, voice) for r in turn.replies)
        offered = [b.data for r in turn.replies for row in r.buttons for b in row]

        assert "paus" in said.lower() or "rest" in said.lower(), said
        assert not any(data.startswith("offer:") for data in offered)


def test_a_bare_undo_means_no_change_of_theme(books: Books, voice: Voice) -> None:
    who = known(books)
    who = folded(who, answer(who, Message(origin="m1000000", at=SUNDAY, text="push ups 3x10"), books))
    dark = pressed(who, Press(origin="b1", at=SUNDAY + timedelta(minutes=1), data="theme:dark:load::"), books)
    assert dark.replies[0].chart is not None
    assert dark.replies[0].chart["theme"] == "dark"
    who = folded(who, dark)
    turn = answer(who, Message(origin="m1000001", at=SUNDAY + timedelta(minutes=2), text="/undo"), books)

    assert "10" in plain(turn.replies[0], voice)
    assert folded(who, turn).setting("charts") == "dark"
