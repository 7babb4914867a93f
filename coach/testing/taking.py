"""Results as they come, pressed or typed or told: what each is worth, then the next test or the end."""

from __future__ import annotations

from coach import noting
from coach.acts import Act, Lift, Run, Symptom
from coach.advice import Advice
from coach.battery import FitnessTest, TestStep
from coach.cards import button
from coach.diary import Record
from coach.draft import Draft
from coach.reply import say
from coach.testing.card import show
from coach.testing.ending import changes, end
from coach.testing.norms import ask_who
from coach.testing.results import figure, points, result_parts
from coach.testing.rounds import Step, answered, last_round, open_round, tests_of


def take(draft: Draft, acts: tuple[Act, ...]) -> None:
    """Results of the step in hand: kept, shown, and on to the next."""
    draft.acts.extend(acts)
    kept = noting.note(draft, acts)
    test = next(t for t in draft.books.tests.tests if answered(acts[0], t))
    if test.sides and any(slug == test.slug for slug, _ in _left(draft)):  # what both are worth is said with the other
        values = [
            say("test-value-short", value=figure(p.value, test, draft), side=p.side or "none")
            for p in points(kept, test)
        ]
        draft.say("test-noted", values=tuple(values))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
    follow(draft, kept)


def _left(draft: Draft) -> tuple[Step, ...]:
    """The steps that are still open."""
    going = open_round(draft.known, draft.books.tests, draft.at)
    return () if going is None else going.left


def follow(draft: Draft, kept: list[Record]) -> bool:
    """What results lead to, told in any way: what each is worth, then the next test or the end. False: no result."""
    battery = draft.books.tests
    tests = tests_of((r.act for r in kept), battery)
    told = [t for t in tests if t.kind != "lift" or _in_round(draft, t)]  # a heavy set is training like any other
    if not told:
        return _after_pain(draft, kept)
    going = open_round(draft.known, battery, draft.at)
    for test in told:
        if going is not None and any(slug == test.slug for slug, _ in going.left):
            continue  # the other side first
        draft.parts.extend(result_parts(draft, test))
    latest = last_round(draft.known, battery)
    mine = latest is not None and any(r in latest.results for r in kept)
    if going is not None and mine:
        draft.close()
        show(draft, going)
    elif mine and latest is not None and not latest.left and not latest.stopped and latest.count > 1:
        draft.close()
        end(draft, latest)
    elif mine and latest is not None and not latest.left:
        changes(draft, latest.results)
        ask_who(draft, told)
    elif not mine:
        changes(draft, tuple(kept), quiet=True)
    return True


def _in_round(draft: Draft, test: FitnessTest) -> bool:
    found = last_round(draft.known, draft.books.tests)
    return found is not None and any(answered(r.body, test) for r in found.results if isinstance(r.body, (Lift, Run)))


def _after_pain(draft: Draft, kept: list[Record]) -> bool:
    """A pain that was told in the middle of a round ends it, or lets it go on."""
    pains = [r.body for r in kept if isinstance(r.body, Symptom) and r.body.symptom in ("pain", "injury")]
    going = open_round(draft.known, draft.books.tests, draft.at)
    if not pains or going is None:
        return False
    worst = max((p.severity for p in pains if p.severity is not None), default=None)
    if worst is None or worst >= draft.books.tests.stop_pain:
        draft.keep(TestStep(verb="stop"))
        draft.say("test-over-pain", limit=round(draft.books.tests.stop_pain))
    else:
        draft.say("test-mild-pain")
        draft.offer(button("button-test-on", "test:on"), button("button-test-stop", "test:stop"))
    return True


def without_noise(draft: Draft, advice: tuple[Advice, ...], kept: list[Record]) -> tuple[Advice, ...]:
    """The advice that is still to be said: that a change is chance is said with the result itself."""
    if not any(a.rule.startswith("test-") for a in advice):
        return advice
    if all(t.kind == "lift" for t in tests_of((r.act for r in kept), draft.books.tests)):
        return advice
    draft.advice.extend(a for a in advice if a.rule.startswith("test-"))
    return tuple(a for a in advice if not a.rule.startswith("test-"))
