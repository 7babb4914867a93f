"""What a press on a button means. A press that no longer fits is told by False, and changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from coach import (
    aboutyou,
    afterrace,
    agreed,
    awaydays,
    baseline,
    checkin,
    clearingaway,
    daying,
    details,
    handout,
    hurting,
    importing,
    instead,
    kitwords,
    leaning,
    limitpresses,
    misreading,
    moving,
    noting,
    ownname,
    partwords,
    pausing,
    previewing,
    proving,
    quickkeys,
    recovering,
    reminding,
    requests,
    rota,
    setupanswers,
    setuphealth,
    shelf,
    shortening,
    signasked,
    skipping,
    snoozing,
    speaking,
    standing,
    startover,
    swapping,
    travel,
    undoing,
    unwanted,
    varying,
    welcome,
    whatif,
    whichpain,
    wishes,
)
from coach.advising import difference
from coach.cards import (
    button,
    paused_card,
    settings_card,
    today_card,
    week_card,
)
from coach.clearance import CLEARED_BY, CLEARED_WHEN, ask_when, ask_who, cleared, to_be_cleared
from coach.diary import Setting, Verdict
from coach.draft import Draft
from coach.gym import beside
from coach.howto import about_card
from coach.limitlines import limits_note
from coach.lookup import explain
from coach.nextwords import exercise_page
from coach.progress import card as progress
from coach.progress import offers, review
from coach.testing import pressing


def _settle(accepted: bool) -> Callable[[Draft, str], bool]:
    def settle(draft: Draft, ref: str) -> bool:
        found = next(((p, v) for p, v in draft.known.proposals if p.ref == ref), None)
        if found is None or found[1] is accepted or draft.known.pause_on(draft.today):
            return False
        draft.card = None
        may = tuple(c for c in found[0].changes if c.to not in draft.barred)  # a limit may have come in between
        lines = difference(draft, replace(found[0], changes=may))  # against the plan as it was until now
        draft.keep(Verdict(ref=ref, accepted=accepted))
        if accepted:
            draft.say("accepted", lines=lines)
            if found[0].until:
                draft.say("accepted-until", until=found[0].until)
            if len(may) < len(found[0].changes):
                limits_note(draft)
            draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
        else:
            seen = found[0].facts.get("urgency") in ("soon", "same-day", "emergency")
            draft.say("declined-but-be-seen" if seen else "declined")
            draft.offer(button("button-accept", f"yes:{ref}"))
        details.ask_again(draft, ref)
        return True

    return settle


def _press_why(draft: Draft, ref: str) -> bool:
    found = next((p for p, _ in draft.known.proposals if p.ref == ref), None)
    draft.card = None
    if found:
        explain(draft, found)
    return found is not None


def _press_setup(draft: Draft, rest: str) -> bool:
    step, _, value = rest.partition(":")
    about = welcome.standing(draft)
    if about is None:
        return False
    if step == "all":
        welcome.skip_all(draft)
        return True
    return bool(about["step"] == step) and setupanswers.pressed(draft, about, value)


def _press_go_on(draft: Draft, rest: str) -> bool:
    about = welcome.standing(draft)
    if about is None:
        return False
    draft.card = None
    welcome.ask(draft, about)
    return True


def _press_here(draft: Draft, zone: str) -> bool:
    """The clock of a shared location, as an answer to the question in hand or by itself."""
    if zone not in {z for _, _, z in draft.books.places}:
        return False
    about = welcome.standing(draft)
    if about is not None and about["step"] == "zone":
        return setupanswers.taken(draft, about, {"timezone": zone})
    if draft.known.began is not None and zone != draft.athlete.timezone:
        return travel.press(draft, zone)  # it may be a trip: when it ends is asked
    draft.keep(Setting(values={"timezone": zone, "home_zone": None}))
    draft.say("set-zone", zone=draft.athlete.timezone, now=draft.local.time())
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True


def _press_set(draft: Draft, step: str) -> bool:
    if step not in welcome.STEPS:
        return False
    draft.card = None
    welcome.ask(draft, {"step": step})
    return True


def week_at(draft: Draft, rest: str) -> bool:
    if paused_card(draft):
        return True
    weeks = draft.weeks()
    at = int(rest) if rest.isdecimal() else 0
    if not weeks:
        draft.say("no-plan-yet")
        draft.offer(button("button-begin", "begin"))
        return True
    if at >= len(weeks):
        return False
    week_card(draft, weeks[at])
    row = [button("button-previous-week", f"week:{at - 1}")] if at else []
    row += [button("button-next-week", f"week:{at + 1}")] if at + 1 < len(weeks) else []
    if row:
        draft.offer(*row)
    return True


def _press_how(draft: Draft, slug: str) -> bool:
    exercise = draft.books.library.exercises.get(slug)
    draft.card = None
    if exercise:
        exercise_page(draft, exercise)
    return exercise is not None


def _press_about(draft: Draft, slug: str) -> bool:
    exercise = draft.books.library.exercises.get(slug)
    draft.card = None
    if exercise:
        about_card(draft, exercise)
    return exercise is not None


def _press_read(draft: Draft, slug: str) -> bool:
    article = draft.books.library.articles.get(slug)
    draft.card = None
    if article:
        body = re.sub(r"^#+ *", "", article.body, flags=re.MULTILINE).replace("**", "")
        speaking.only_english(draft)
        draft.say("article-whole", title=article.title, body=re.sub(r"^[-*] ", "• ", body, flags=re.MULTILINE))
    return article is not None


def press_forget(draft: Draft, rest: str) -> bool:
    if rest == "yes":
        draft.forget = True
        draft.say("deleted")
    else:
        draft.say("not-deleted")
    return True


def _press_pictures(draft: Draft, rest: str) -> bool:
    return wishes.set_pictures(draft, rest) if rest in wishes.PICTURES else False


def _press_begin(draft: Draft, rest: str) -> bool:
    draft.card = None
    welcome.begin(draft)
    return True


def _press_calendar(draft: Draft, rest: str) -> bool:
    draft.card = None
    previewing.calendar(draft)
    return True


def _press_today(draft: Draft, rest: str) -> bool:
    draft.card = None
    today_card(draft)
    return True


def _press_settings(draft: Draft, rest: str) -> bool:
    draft.card = None
    settings_card(draft)
    return True


def _press_clear(draft: Draft, rest: str) -> bool:
    if not to_be_cleared(draft):
        return False
    who, _, when = rest.partition(":")
    if not who:
        ask_who(draft)
    elif who == "nobody":
        draft.say("clearance-none")
    elif who in CLEARED_BY and not when:
        ask_when(draft, who)
    elif who in CLEARED_BY and when in CLEARED_WHEN:
        cleared(draft, who, when)
    else:
        return False
    return True


def go_on(draft: Draft) -> bool:
    """What is on, where a pause was lifted just now; the card of a session in hand comes by itself."""
    lifted = any(part.key == "misread-lifted" for part in draft.parts)
    if lifted and draft.known.began is not None and not beside.goes_on(draft):
        today_card(draft)
    return True


def _press_done(draft: Draft, rest: str) -> bool:
    """A session logged as planned, and what there is to ask about it."""
    if not requests.press_done(draft, rest):
        return False
    _ = hurting.ask_after_work(draft, draft.records) or recovering.ask_after_work(draft)
    return True


PRESSES: dict[str, Callable[[Draft, str], bool]] = {
    "undo": undoing.press_undo,
    "redo": undoing.press_redo,
    "fix": undoing.press_fix,
    "sure": noting.press_sure,
    "swap": varying.press_swap,
    "wish": agreed.press,
    "settings": _press_settings,
    "race": wishes.press_race,
    "is": noting.press_is,
    "yes": _settle(True),
    "no": _settle(False),
    "why": _press_why,
    "s": _press_setup,
    "setup": _press_go_on,
    "set": _press_set,
    "begin": _press_begin,
    "today": _press_today,
    "week": week_at,
    "how": _press_how,
    "about": _press_about,
    "hows": requests.press_hows,
    "lib": shelf.press,
    "into": swapping.press_into,
    "else": instead.press,
    "read": _press_read,
    "done": _press_done,
    "short": shortening.press,
    "days": daying.press,
    "kit": kitwords.press,
    "parts": partwords.press,
    "raced": afterrace.press,
    "unwanted": unwanted.press,
    "wanted": unwanted.press_again,
    "lean": leaning.press,
    "anew": startover.press,
    "zone": travel.press,
    "rota": rota.press_rota,
    "wk": rota.press_day,
    "calendar": _press_calendar,
    "adopt": whatif.press_adopt,
    "skip": skipping.press,
    "because": skipping.press_because,
    "instead": shortening.press_instead,
    "move": moving.press_move,
    "pause": pausing.press_pause,
    "resume": pausing.press_resume,
    "clear": _press_clear,
    "cond": standing.press_condition,
    "screened": setuphealth.press_same,
    "baseline": baseline.press,
    "here": _press_here,
    "forget": press_forget,
    "wipe": clearingaway.press,
    "remind": reminding.press_ways,
    "later": snoozing.press,
    "trip": travel.press_trip,
    "pictures": _press_pictures,
    "gym": beside.press,
    "timer": beside.switch_timer,
    "me": aboutyou.press,
    "keys": quickkeys.press,
    "hurt": hurting.press,
    "which": whichpain.press,
    "tell": details.press,
    "prove": proving.press_prove,
    "proof": proving.press_proof,
    "ill": recovering.press_ill,
    "after": recovering.press_after,
    "feel": checkin.press,
    "checkin": checkin.press_way,
    "felt": review.press,
    "chart": progress.press,
    "theme": progress.press_theme,
    "offer": offers.press,
    "review": review.press_day,
    "limit": limitpresses.press,
    "sheet": handout.press,
    "test": pressing.press,
    "import": importing.press,
    "misread": lambda draft, rest: misreading.press(draft, rest) and go_on(draft),
    "language": speaking.press,
    "sign": signasked.press,
    "away": awaydays.press,
    "called": ownname.press,
}
