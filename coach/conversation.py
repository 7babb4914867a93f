"""A message or a press, and what is known → one turn. Pure: the same turn from the same input, every time.

Order of hearing: red flags first, always; then the answer to the coach's own question; then what the message says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from coach import (
    abilities,
    aboutyou,
    across,
    amending,
    asplanned,
    awaydays,
    calledfor,
    checkin,
    clearance,
    constraints,
    details,
    feedback,
    followon,
    handout,
    hindered,
    hurting,
    illness,
    importing,
    limitnotes,
    limitpresses,
    living,
    mayi,
    meant,
    misreading,
    noting,
    offered,
    openquestion,
    ownname,
    painagain,
    painkillers,
    painless,
    pauseasked,
    pausenote,
    profilewords,
    proving,
    quickkeys,
    recovering,
    reminding,
    renaming,
    requests,
    samebut,
    setuphearing,
    showing,
    signasked,
    speaking,
    standing,
    travel,
    unasked,
    undoing,
    unheard,
    upset,
    welcome,
    whichpain,
    wishes,
    yesno,
)
from coach.acts import LOGGED, Act, Question, Request, Run, SessionReport, SmallTalk, Symptom
from coach.advising import advise, alarm, situation
from coach.books import Books
from coach.cards import (
    button,
    paused_card,
    today_card,
)
from coach.commanded import COMMANDS
from coach.consulting import Situation
from coach.diary import Asking, Known, Setting, Turn
from coach.draft import Draft
from coach.gloss import Told, plainly
from coach.gym import beside
from coach.hedges import heard
from coach.judge import judge
from coach.lookup import reply_to
from coach.message import Message, Press
from coach.placed import located
from coach.presses import TABLE
from coach.progress import card as progress
from coach.progress import offers, review
from coach.reader import Reading, in_own_words, read
from coach.redflags import RedFlag, red_flags
from coach.reply import say
from coach.scale import asked
from coach.testing import card, choosing, clock, pressing, taking
from coach.unbroken import breakable

COMMAND = re.compile(r"/([A-Za-z_]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
SAID_ALONE = (  #: commands that are understood without their slash where they stand alone
    "today", "week", "log", "progress", "library", "why", "undo", "pause", "resume", "settings", "privacy", "export",
    "help", "constraints", "physio", "next", "calendar",
)  # fmt: skip
SETTLING = (  #: presses that settle what their message asked: its buttons go
    "yes", "no", "done", "sure", "is", "adopt", "because", "instead", "clear", "race", "begin", "prove", "proof", "ill",
    "after", "hurt", "which", "felt", "sign",
)  # fmt: skip


def answer(known: Known, message: Message, books: Books) -> Turn:
    """The turn that a message leads to. An edited message takes back what it led to before and is heard anew."""
    language = known.athlete.language
    told = _told(breakable(message.text).strip(), language, books)
    text = told.text or told.own  # of nothing but particles: as it was written
    answered, known = offered.meant(known, text, message.at), offered.without(known)
    asked_of = known.asking
    known, own_sign = (known, None) if message.forwarded else signasked.answered(known, text)
    text = own_sign or text
    if not message.forwarded and (meant_by := yesno.as_said(known, text)) is not None:
        text, answered = meant_by, None
    again = None if message.edited or message.forwarded else painagain.again(known, text, message.at)
    text = again[0] if again else text
    draft = Draft(known=known, books=books.of(language), origin=message.origin, at=message.at, text=text)
    draft.told = told if told.places and not again else None
    if again:
        amending.put_back(draft, [r for r in known.records if r.origin == again[1]])
        draft.retell(again[1])
        draft.say("edited")
    if message.edited:
        amending.put_back(draft, [r for r in known.records if r.origin == message.origin])
        draft.retell(message.origin)
        draft.say("edited")
    first = known.setting("greeted") is None
    clock.hush(draft)
    beside.close_left(draft)
    if text.lower().rstrip(" ?") in SAID_ALONE and not beside.takes(draft, text):
        text = f"/{text.rstrip(' ?')}"
    elif not message.forwarded:
        text = feedback.as_command(text)
    command = COMMAND.fullmatch(text)
    if not message.forwarded and speaking.asked_for(draft, told.own):
        pass
    elif command and command[2] and _alarmed(draft, command[2]):
        pass  # a warning sign behind a command is a warning sign
    elif command and command[1].lower() in COMMANDS:
        COMMANDS[command[1].lower()](draft, (command[2] or "").strip())
    elif command:
        draft.say("unknown-command", command=f"/{command[1]}")
    elif not text and message.file is not None:
        importing.sent(draft, message.file)
    elif message.place is not None and located(draft, message.place):
        pass
    elif not text:
        draft.say("silent-message" if message.kind == "text" else f"no-ears-{unheard.kind_of(message.kind)}")
        draft.asking = known.asking
    elif own_sign == "":
        signasked.only_asked(draft)
    elif not message.forwarded and (
        (own_sign is None and signasked.heard(draft, text))
        or yesno.taken(draft, text)
        or _said_press(draft, answered)
        or undoing.redo_by_words(draft, text)
        or undoing.yesterday_by_words(draft, text)
    ):
        pass
    else:
        if not message.forwarded and (whole := signasked.told_beside(draft, text)) is not None:
            draft.text = text = whole
        question = known.asking if beside.figures_only(draft, text) else asked(draft, text)
        _hear(draft, text, card.asked(draft, question), forwarded=message.forwarded)
        if own_sign:
            signasked.stop_as(draft, asked_of)
        if message.file is not None and not any(r.alert for r in draft.replies):
            draft.close()
            importing.sent(draft, message.file)
    beside.below(draft)
    draft.close()
    _keep_question_open(draft)
    speaking.offer(draft, told.language)
    pausenote.put(draft)
    if first and draft.replies and not any(r.alert for r in draft.replies):
        _greet_once(draft)
    return draft.turn()


def _keep_question_open(draft: Draft) -> None:
    """Lets the question of the first setup, or which pain was meant, stand behind whatever was said beside it.

    Behind an alarm nothing does.
    """
    asking = draft.known.asking
    in_setup = asking is not None and asking.topic == "setup" and draft.known.began is None
    stands = in_setup or whichpain.stays_open(draft)
    if draft.asking is None and stands and not any(r.alert for r in draft.replies):
        draft.asking = asking


def _told(text: str, language: str, books: Books) -> Told:
    """What was written, in the reader's words; a command keeps its name."""
    name, _, rest = text.partition(" ") if text.startswith("/") else ("", "", text)
    if name and not rest:
        return replace(plainly(text), language=language)
    told = books.tongues.understood(rest, language)
    if not name:
        return told
    return replace(told, own=text, text=f"{name} {told.text}", places=(), also=())


def pressed(known: Known, press: Press, books: Books) -> Turn:
    """The turn that a press leads to; one on a button that no longer works is answered kindly."""
    known = offered.without(known)
    draft = Draft(known=known, books=books.of(known.athlete.language), origin=press.origin, at=press.at)
    verb, _, rest = press.data.partition(":")
    draft.card = press.card
    if verb not in PRESSES or PRESSES[verb](draft, rest) is False:
        draft.parts.clear()
        draft.rows.clear()
        draft.card = None
        draft.asking = known.asking
        draft.say("stale-button")
        draft.bare = press.card
    elif verb in SETTLING and draft.card is None:
        draft.bare = press.card
    beside.follow(draft, verb)
    pausenote.put(draft)
    return draft.turn()


def _said_press(draft: Draft, data: str | None) -> bool:
    """Does what a button would, for who typed its answer; False where none is meant or it no longer works."""
    verb, _, rest = (data or "").partition(":")
    return verb in PRESSES and PRESSES[verb](draft, rest) is not False


# --- a message --------------------------------------------------------------------------------------------------------
def _hear(draft: Draft, text: str, asking: Asking | None, *, forwarded: bool) -> None:
    """Free text: red flags, then the coach's own question, then what it says."""
    settling = asking is not None and asking.topic == "constraint" and not forwarded
    # what a clinician ruled out holds whatever else is said
    told = None if settling else constraints.take(draft, text, forwarded=forwarded)
    fresh = () if forwarded or told is not None else standing.noted(draft, text)  # of limits, the rest is heard apart
    reading, flags, judged = understood(draft, text, asking, fresh)
    urgent = any(f.urgency in ("emergency", "same-day") for f in flags)
    if not (forwarded or urgent) and told is None and calledfor.heard(draft, text):
        return
    in_setup = asking is not None and asking.topic == "setup"
    if (
        not (forwarded or settling or in_setup)
        and told is None
        and ownname.heard(draft, text, asking, flags, reading.acts)
    ):
        return
    advice = judge(judged, draft.books.library, draft.books.safety)
    pause = draft.known.pause_on(draft.today)
    clearing = asking is not None and asking.topic == clearance.TOPIC and not flags and not forwarded
    tells = any(not isinstance(a, SmallTalk) for a in reading.acts)
    if clearing and asking is not None and clearance.typed(draft, asking.about, text, tells=tells):
        return
    if any(a.rule in ("pause-cleared", "bone-cleared", "soon-cleared") for a in advice):
        clearance.by_words(draft, text)
        return
    if not flags and any(a.rule.startswith("pause-stands") for a in advice) and clearance.maybe(draft, text):
        return
    if told is not None and not flags and pause is not None and pause.urgency != "none":
        _hear_limits(draft, told, asking)
        paused_card(draft)
        return
    if not forwarded and told is None and misreading.heard_so(draft, text, flags):
        return
    if not forwarded and told is None and not flags and pauseasked.heard(draft, text):
        draft.asking = asking
        return
    if asking is not None and asking.topic == misreading.TOPIC and not flags and misreading.typed(draft, text):
        _go_on(draft)
        return
    stands = not flags and [a.rule for a in advice[:1]] == ["pause-stands"]
    if stands and not forwarded and (profilewords.aside(draft, text) or reminding.by_words(draft, text)):
        return  # what no plan depends on is set in a pause too
    if (
        not (forwarded or flags)
        and (pause is None or pause.urgency == "none")
        and progress.of_streak(draft, text, reading.acts)
    ):
        draft.asking = asking
        return
    if alarm(draft, hurting.felt(advice, reading.acts), advice):
        if settling:
            constraints.take(draft, text, asked=True)
        return
    if asking is not None and settling and constraints.answered(draft, asking, text, reading.acts):
        return
    if told is not None:
        gaps = tuple(a for a in advice if a.rule.startswith("gap-"))  # how to begin again, within those limits
        if gaps and asking is None:
            advise(draft, gaps)
            draft.close()
        _hear_limits(draft, told, asking)
        return
    if not forwarded and all(f.flag == "fever" for f in flags) and recovering.unasked(draft, text):
        return
    if not forwarded and not flags and painkillers.asked(draft, text):
        draft.asking = asking
        return
    if not forwarded and not flags and aboutyou.by_words(draft, text):
        draft.asking = asking if draft.asking is None else draft.asking
        return
    first_setup = in_setup and draft.known.began is None
    if not (forwarded or flags or first_setup) and (
        line := aboutyou.line_meant(draft, text, busy=beside.goes_on(draft))
    ):
        _said_press(draft, line)
        return
    if in_setup and asking is not None and not forwarded and not flags:
        if setuphearing.exchanged(draft, asking.about, text):
            return
        if (many := setuphearing.many(draft, asking.about, text)) is not None:
            _hear_rest_in_setup(draft, *many)
            return
        if openquestion.answered(draft, asking, text, reading.acts) or setuphearing.corrected(
            draft, asking.about, text
        ):
            return
        if draft.known.began is None:
            reading = replace(reading, acts=setuphearing.sensible(text, reading.acts))
    if not forwarded and not flags and constraints.listed(draft, text):
        draft.asking = asking
        return
    if not forwarded and handout.wanted(text, draft):
        _hand_out(draft, text, reading.acts, asking)
        return
    if not forwarded and not flags and beside.heard(draft, text, reading.acts):
        return
    if not forwarded and not flags and samebut.heard(draft, text, reading.acts):
        return
    if (
        not forwarded
        and not flags
        and (amending.heard(draft, text, reading.acts, asking) or renaming.heard(draft, text))
    ):
        return
    if not forwarded and not flags and asplanned.heard(draft, text, reading.acts):
        return
    if not forwarded and not flags and not in_setup and abilities.heard(draft, text, reading.acts):
        draft.asking = asking
        return
    reading_logs = any(isinstance(a, LOGGED) for a in reading.acts)
    if not forwarded and not flags and choosing.heard(draft, text):
        return
    if not forwarded and not flags and showing.heard(draft, text, reading.acts):
        draft.asking = draft.asking or asking
        return
    if not forwarded and not flags and progress.asked(draft, text, reading.acts):
        draft.asking = draft.asking or asking
        return
    if forwarded:
        draft.say("no-ears-forwarded")
        draft.asking = asking
        return
    if not flags and not in_setup and not reading_logs and followon.heard(draft, text):
        return
    if not flags and unasked.by_words(draft, text):
        return
    if not flags and (wishes.pictures_named(draft, text) or quickkeys.by_words(draft, text)):
        draft.asking = asking
        return
    if asking is not None and not flags and openquestion.answered(draft, asking, text, reading.acts):
        return
    sent = any(a.urgency == "soon" and a.felt for a in advice)  # whom a pain sends to a clinician hears that first
    if not flags and not fresh and not sent and living.heard(draft, text, reading.acts):
        draft.asking = draft.asking or asking
        return
    acts, ahead = reading.acts, False
    if any(isinstance(a, Run) and a.duration_s is None for a in acts) and wishes.offer_race(draft):
        acts, ahead = tuple(a for a in acts if not isinstance(a, Run)), True  # a race to come is no run that was done
    masked = painkillers.masked(draft, text)
    if masked:
        heard_of, advised = len(acts), len(advice)
        advice, acts = painkillers.without_calm(advice, acts)
        masked = (len(acts), len(advice)) < (heard_of, advised)
    acts, advice = whichpain.placed(hurting.felt(advice, acts), advice, draft)
    if wonders := not flags and (draft.recalled or mayi.asked(draft, text, acts)):
        acts = mayi.rest_of(acts)
        advice = tuple(a for a in advice if a.rule != "missed-one")  # nothing is missed by asking
    if any(a.say == "advice-tier-insists" for a in advice):  # what is meant to be done is not done yet
        acts = tuple(a for a in acts if not isinstance(a, SessionReport))
    acts, starts = beside.starting(acts, text)
    acts, again = importing.fresh(draft, text, acts)
    draft.acts.extend(acts)
    kept = noting.note(draft, acts)
    if kept:
        noting.echo(draft, kept)
        limitnotes.remark(draft, kept)
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
    said = advise(draft, advice) or ahead or again
    said = (wonders and mayi.answer(draft, text, advised=bool(advice), left=reading.left)) or said
    standing.said(draft, fresh, told=any(p.key.startswith(("advice-condition", "advice-under")) for p in draft.parts))
    settled = bool(fresh) or any(p.key == "condition-ended" for p in draft.parts)
    said = whichpain.ask(draft) or said or settled
    asked_about = bool(kept) and not said and noting.ask_about(draft, kept)
    if kept and not asked_about and draft.asking is None and not in_setup and not masked:  # one question at a time
        asked_about = (
            hurting.ask_after_work(draft, kept)
            or recovering.ask_after_work(draft)
            or details.ask(draft, kept)
            or hurting.go_on(draft, kept)
        )
    said = said or asked_about
    refused = any(a.rule == "more-in-pain" for a in advice)  # a part of the body that may go up is no exercise
    for act in acts:
        if isinstance(act, Question) and refused and act.about == "exercise":
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
            said = unheard.small_talk(draft, text, answers=in_setup)
    if starts and not (pause is not None and pause.urgency != "none"):
        if kept:
            draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
        draft.close()
        beside.begin(draft, fresh=True)
        return
    if starts and not said:
        paused_card(draft)
        said = True
    unread = any(part.key == "may-unread" for part in draft.parts)  # said already
    if reading.left and (kept or said) and not unread and not ahead and not settled and not flags and not advice:
        if not kept or re.search(r"[\d?]", reading.left) or draft.books.library.named(reading.left):
            draft.say("left-over", left=reading.left)  # chat beside a log is no loss
    elif not kept and not said and not masked:
        unheard.not_understood(draft, text, asking)
    if kept and pause is not None and pause.urgency != "none":
        paused_card(draft)
    if kept:
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
    if kept and taking.follow(draft, kept):
        return
    if asking is not None and asking.topic == "setup" and draft.asking is not None and draft.asking.topic == "lost":
        draft.parts.clear()
        draft.say("setup-not-understood")
        welcome.ask(draft, asking.about, brief=asking.about["step"] == "consent")
    elif asking is not None and asking.topic == "setup":
        about = welcome.heard_pain(draft, asking.about, reading.acts)
        if about["step"] != asking.about["step"]:  # it was the answer
            draft.close()
            welcome.ask(draft, about)
            return
        draft.asking = replace(asking, about={**asking.about, "left": True})
        if not asking.about.get("left"):  # once is enough: the question stays open without a word
            draft.say("setup-goes-on", question=say(f"setup-short-{about['step']}"))
        draft.offer(button("button-go-on", "setup"))


def _hear_limits(draft: Draft, told: constraints.Told, asking: Asking | None) -> None:
    """Limits of a clinician that were just kept, and what the message says beside them."""
    setup = asking if asking is not None and asking.topic == "setup" else None
    if told.rest:
        reading, flags, _ = understood(draft, told.rest, None)
        if flags or any(not isinstance(a, SmallTalk) for a in reading.acts):
            draft.text = told.rest
            _hear(draft, told.rest, None, forwarded=False)
            draft.close()
    draft.asking = draft.asking or setup
    constraints.echo(draft, told)


def _hear_rest_in_setup(draft: Draft, about: dict[str, Any], rest: str) -> None:
    """What a message says beside its answers, where it says something, and then the question that is open."""
    if rest:
        reading, flags, _ = understood(draft, rest, None)
        if flags or any(isinstance(a, (*LOGGED, Question)) for a in reading.acts):
            draft.text = rest
            _hear(draft, rest, None, forwarded=False)
            if any(r.alert for r in draft.replies):
                return
            about = welcome.heard_pain(draft, about, reading.acts)
        draft.close()
    welcome.ask(draft, about)


def _hand_out(draft: Draft, text: str, acts: tuple[Act, ...], asking: Asking | None) -> None:
    """The sheet for a clinician, after what the message logs beside the wish."""
    kept = noting.note(draft, acts)
    if kept:
        draft.acts.extend(a for a in acts if isinstance(a, LOGGED))
        noting.echo(draft, kept)
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
        draft.close()
    handout.card(draft, text)
    draft.asking = asking


def understood(
    draft: Draft, text: str, asking: Asking | None, fresh: tuple[str, ...] = ()
) -> tuple[Reading, tuple[RedFlag, ...], Situation]:
    """What a text says, the red flags in it, and the situation to be judged."""
    library = draft.books.library
    whole = across.together(text, draft.known.records, draft.local, draft.books.safety)
    flags = red_flags(whole, draft.books.safety.words, draft.also(text))
    plain = hindered.unqualified(text)
    reading = importing.shared(draft, text) or read(
        plain,
        now=draft.local,
        units=draft.athlete.units,
        distance_units=noting.distance_units(draft),
        vocabulary=library.vocabulary,
        flags=[(f.flag, f.start, f.end) for f in flags],
        context=noting.context(draft, asking),
    )
    reading = in_own_words(reading, draft.told if draft.told and draft.told.text == text else None)
    acts = hindered.as_told(text, reading.acts, draft.today, library)
    acts = painless.as_meant(draft, text, meant.as_meant(text, mayi.as_meant(text, acts), library))
    if not flags:
        acts = whichpain.as_meant(draft, text, reading, acts)
    reading = replace(reading, acts=beside.within(draft, acts))
    more = illness.facts(draft.known, (), library, draft.local)
    if travel.flown_far(draft, text):
        more["drained"] = True
    if not flags and upset.empties(text, heard(text, draft.books.safety.words.lexicon)):
        more["stomach"] = True
        if not any(isinstance(a, Symptom) and a.symptom == "illness" for a in reading.acts):
            reading = replace(reading, acts=(*reading.acts, Symptom(symptom="illness", when=draft.today)))
    if whichpain.goes_on(draft, text, reading.acts):
        more["harmless"] = False  # a sign that is told of again is no mere log
    recalled = () if flags else whichpain.recalled(draft, text, reading.acts)
    more["leave"] = whichpain.leave(draft, text)
    judged = "" if beside.figures_only(draft, text) else plain if flags else painless.as_judged(plain)
    judged = judged if whole == text else whole
    return reading, flags, situation(draft, text=judged, acts=reading.acts, more=more, fresh=fresh, recalled=recalled)


def _alarmed(draft: Draft, words: str) -> bool:
    """Whether the words behind a command are a warning sign; if so, only that is answered."""
    reading, flags, judged = understood(draft, words, None)
    return bool(flags) and alarm(draft, reading.acts, judge(judged, draft.books.library, draft.books.safety))


def _greet_once(draft: Draft) -> None:
    """The privacy line, with the first answer."""
    draft.keep(Setting(values={"greeted": True}), origin="greeting", index=0)
    if any(p.key == "setup-consent" for r in draft.replies for p in r.parts):
        return  # that card says it at length
    last = draft.replies[-1]
    draft.replies[-1] = replace(last, parts=(*last.parts, say("privacy-line")))


def _go_on(draft: Draft) -> bool:
    """What is on, where a pause was lifted just now; the card of a session in hand comes by itself."""
    if any(part.key == "misread-lifted" for part in draft.parts) and not beside.goes_on(draft):
        today_card(draft)
    return True


def _press_done(draft: Draft, rest: str) -> bool:
    """A session logged as planned, and what there is to ask about it."""
    if not requests.press_done(draft, rest):
        return False
    _ = hurting.ask_after_work(draft, draft.records) or recovering.ask_after_work(draft)
    return True


PRESSES: dict[str, Callable[[Draft, str], bool]] = {
    **TABLE,
    "done": _press_done,
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
    "misread": lambda draft, rest: misreading.press(draft, rest) and _go_on(draft),
    "language": speaking.press,
    "sign": signasked.press,
    "away": awaydays.press,
    "called": ownname.press,
}
