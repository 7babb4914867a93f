"""What a message that is no alarm and no answer leads to: it is kept, judged, asked about, and what it asks is done.

Rule: what was told is kept and echoed first, then what the coach advises is said, and one question at most is put.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach import (
    afterrace,
    cures,
    details,
    eitherpain,
    fastwhen,
    hurting,
    importing,
    limitnotes,
    mayexercise,
    mayi,
    meant,
    noting,
    nought,
    painkillers,
    partwords,
    racedone,
    racetoday,
    rated,
    recovering,
    requests,
    setupanswers,
    sohard,
    speaksagainst,
    standing,
    unfit,
    unheard,
    unwanted,
    welcome,
    whichpain,
    wishes,
)
from coach.acts import Lift, Question, Request, Run, SessionReport, SmallTalk, Symptom
from coach.advice import Advice
from coach.advising import advise
from coach.cards import (
    button,
    paused_card,
)
from coach.diary import Asking, Pause
from coach.draft import Draft
from coach.gym import beside
from coach.lookup import reply_to
from coach.patterns import Pattern
from coach.reader import Reading
from coach.redflags import RedFlag
from coach.reply import say
from coach.testing import taking

#: A best that is told; "close to my pb" and "pb pace" tell of none.
_BEST = Pattern(
    r"^(?!.*\b(?:no|not|just (?:off|missed|short)|missed|off|outside|short of|close to|near|chasing|before|old|"
    r"from|slower|"
    r"was|pace|until|n't)\b).*\b(?:(?:new |big |all[- ]time )*(?:p\.?b\.?|p\.?r\.?)s?|personal (?:best|record)|"
    r"(?:all|life)[- ]?time best|best ever|"
    r"fastest ever|heaviest ever|new record|my best (?:time|lift) (?:ever|yet))\b"
)


def take_up(
    draft: Draft,
    text: str,
    reading: Reading,
    advice: tuple[Advice, ...],
    *,
    flags: tuple[RedFlag, ...],
    fresh: tuple[str, ...],
    asking: Asking | None,
    pause: Pause | None,
) -> None:
    """Keeps and answers what was read. ``fresh``: conditions that were noted of it; ``pause``: in force as it came."""
    in_setup = asking is not None and asking.topic == "setup"
    acts, ahead = reading.acts, False
    untimed = [a for a in acts if isinstance(a, Run) and a.duration_s is None]
    timed = any(isinstance(a, Run) and a.duration_s is not None for a in acts)
    if untimed and wishes.offer_race(draft, beside_runs=timed):
        acts, ahead = tuple(a for a in acts if a not in untimed), True  # a race to come is no run that was done
    to_come = () if ahead or flags else racetoday.to_come(draft, acts, text)
    if to_come:
        acts, ahead = tuple(a for a in acts if a not in to_come), True
        racetoday.say(draft, to_come[0])
    masked = painkillers.masked(draft, text)
    if masked:
        heard_of, advised = len(acts), len(advice)
        advice, acts = painkillers.without_calm(advice, acts)
        masked = (len(acts), len(advice)) < (heard_of, advised)
    acts, advice = whichpain.placed(hurting.felt(advice, acts), advice, draft)
    advice = eitherpain.at_least(draft, text, advice)
    back = not flags and fastwhen.wants_back(draft, text)
    if back:
        acts = mayi.rest_of(acts)
    one = None if flags or back or not mayexercise.only_asks(acts) else mayexercise.asked(draft, text)
    if wonders := not (flags or back) and (bool(one) or draft.recalled or mayi.asked(draft, text, acts)):
        acts = mayi.rest_of(acts)
        advice = tuple(a for a in advice if a.rule != "missed-one")  # nothing is missed by asking
    no_jumps = unfit.no_jumps(draft) if any(a.rule.startswith("jumps-") for a in advice) else None
    if no_jumps is not None:  # "easy hopping is fine" is no word for brittle bones
        advice = tuple(a for a in advice if not a.rule.startswith("jumps-"))
        no_jumps = no_jumps if unfit.of_jumps(text) else None
    if one is None and no_jumps is None and not flags and mayexercise.only_asks(acts):
        no_jumps = unfit.asked(draft, text)
    if no_jumps is not None and one is None:
        acts = tuple(a for a in acts if not isinstance(a, (Question, Request)))
        advice = tuple(a for a in advice if a.rule != "missed-one")
        reading = replace(reading, left="")
    only_part = {a.status for a in acts if isinstance(a, SessionReport)} == {"partial"}  # half of it is none missed
    if any(a.rule == "missed-one" for a in advice) and (only_part or meant.nothing_left_out(text)):
        advice = tuple(a for a in advice if a.rule != "missed-one")
    if any(a.say == "advice-tier-insists" for a in advice):  # what is meant to be done is not done yet
        acts = tuple(a for a in acts if not isinstance(a, SessionReport))
    acts = fastwhen.instead(draft, text, acts)
    if not flags and (of_race := racedone.as_raced(draft, text, acts)) is not None:
        acts, reading = of_race, replace(reading, left=racedone.without_time(reading.left))
    acts, starts = beside.starting(acts, text)
    starts = starts and not (wonders and speaksagainst.wanted(draft, text.lower()))  # "let's go for a run" is answered
    acts, again = importing.fresh(draft, text, acts)
    if not (flags or in_setup):
        acts, left = rated.beside(draft, text, acts, reading.left)
        reading = replace(reading, left=left)
    draft.acts.extend(acts)
    unraced = afterrace.told(draft, acts)
    kept = noting.note(draft, acts)
    if kept:
        noting.echo(draft, kept)
        limitnotes.remark(draft, kept)
        unfit.remark(draft, kept)
        if not flags and not any(isinstance(a, Symptom) and a.symptom == "illness" for a in acts):
            speaksagainst.worked_while_ill(draft, kept)
        if (
            not flags
            and not advice
            and any(isinstance(r.body, (Run, Lift)) for r in kept)
            and _BEST.search(text.lower())
        ):
            draft.say("best-joy")
    if masked:
        draft.say("dulled-masks")
    asks = {a.request for a in acts if isinstance(a, Request)}
    if asks & {
        "easier",
        "harder",
        "swap",
        "shorter",
        "skip",
        "move",
        "add_day",
        "remove_day",
    }:  # what was asked for is done; general words about it are not said
        draft.advice.extend(a for a in advice if a.urgency == "none" and not a.changes and not a.ask)
        advice = tuple(a for a in advice if a.urgency != "none" or a.changes or a.ask)
    advice = taking.without_noise(draft, advice, kept)
    if any(a.rule == "pain-low-more" for a in advice):  # it says when more is due there
        advice = tuple(a for a in advice if a.rule != "more")
    said = advise(draft, advice) or ahead or again
    said = (unraced is not None and not flags and afterrace.laid(draft, unraced)) or said
    if any(isinstance(a, Symptom) and a.symptom == "injury" and a.region == "ankle" and a.severity != 0 for a in acts):
        draft.say("sprain-net")
        said = True
    if back:
        fastwhen.say_back(draft)
        said = True
    if no_jumps is not None and one is None:
        draft.parts.append(no_jumps)
        said = True
    heavy = not flags and not kept and speaksagainst.too_heavy(draft, text.lower().replace("’", "'"))
    if heavy:
        said, acts = True, mayi.rest_of(acts)
    elif one is not None:
        said = mayexercise.answer(draft, one) or said
    elif wonders:
        said = mayi.answer(draft, text, advised=bool(advice), left=reading.left) or said
    told_of = [p for p in draft.parts if p.key.startswith(("advice-condition", "advice-under"))]
    standing.said(draft, fresh, told={str(p.facts.get("condition")) for p in told_of})
    settled = bool(fresh) or any(p.key == "condition-ended" for p in draft.parts)
    said = whichpain.ask(draft) or said or settled
    asked_about = bool(kept) and not said and noting.ask_about(draft, kept)
    if kept and not asked_about and draft.asking is None and not in_setup and not masked:  # one question at a time
        asked_about = (
            hurting.ask_after_work(draft, kept)
            or sohard.ask_beside(draft, text, kept)
            or recovering.ask_after_work(draft)
            or (not advice and recovering.ask_whether_over(draft, kept))
            or details.ask(draft, kept)
            or hurting.go_on(draft, kept)
        )
    said = said or asked_about
    refused = any(
        a.rule in ("more-in-pain", "pain-low-more") for a in advice
    )  # a part of the body that may go up is no exercise
    # "3x15, 1 at most. time to hold a dumbbell?": the wish for more of what was logged has its answer
    answered = refused or (bool(kept) and any(a.rule == "more" for a in advice))
    for act in acts:
        if isinstance(act, Question) and refused and act.about == "exercise":
            continue
        if isinstance(act, Question) and answered and act.about == "training" and not fastwhen.asked(act.text):
            continue
        if isinstance(act, Question):
            said = reply_to(draft, act) or said
        elif isinstance(act, Request) and refused and act.request == "harder":
            continue  # it was said a moment ago, with its reason
        elif isinstance(act, Request) and not (said and act.request == "resume"):
            said = requests.carry_out(draft, act) or said
        elif isinstance(act, SessionReport):
            said = requests.report(draft, act, said=said) or said
        elif isinstance(act, SmallTalk) and not kept and not said:
            said = unheard.small_talk(draft, text, answers=in_setup or nought.open_today(asking, draft.today))
    cures.ask_whether_own(draft)
    if starts and not (pause is not None and pause.urgency != "none"):
        if kept:
            draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
        draft.close()
        beside.begin(draft, fresh=True)
        return
    if starts and not said:
        paused_card(draft)
        said = True
    if kept and not flags and not in_setup and unwanted.beside(draft, text):
        said = True
    unread = any(part.key == "may-unread" for part in draft.parts)  # said already
    if reading.left and (kept or said) and not unread and not ahead and not settled and not flags and not advice:
        if not kept or re.search(r"[\d?]", reading.left) or draft.books.library.named(reading.left):
            draft.say("left-over", left=reading.left)  # chat beside a log is no loss
    elif not kept and not said and speaksagainst.went(draft, text.lower().replace("’", "'")):
        pass
    elif not kept and not said and not masked and not sohard.told(draft, text):
        unheard.not_understood(draft, text, asking)
    if kept and pause is not None and pause.urgency != "none":
        paused_card(draft)
    if kept and not flags and pause is None:
        partwords.offer_beside(draft, text)
    if kept:
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
    if kept and taking.follow(draft, kept):
        return
    mild = not flags and not in_setup and pause is None and all(a.urgency in ("none", "watch") for a in advice)
    if mild and not ahead and wishes.race_beside(draft, acts):
        return
    if asking is not None and asking.topic == "setup" and draft.asking is not None and draft.asking.topic == "lost":
        draft.parts.clear()
        draft.say("setup-not-understood")
        welcome.ask(draft, asking.about, brief=asking.about["step"] == "consent")
    elif asking is not None and asking.topic == "setup":
        about = setupanswers.heard_pain(draft, asking.about, reading.acts)
        if about["step"] != asking.about["step"]:  # it was the answer
            draft.close()
            welcome.ask(draft, about)
            return
        draft.asking = replace(asking, about={**asking.about, "left": True})
        if not asking.about.get("left"):  # once is enough: the question stays open without a word
            draft.say("setup-goes-on", question=say(f"setup-short-{about['step']}"))
        draft.offer(button("button-go-on", "setup"))
