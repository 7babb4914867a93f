### Beside the athlete in the gym: one card, its buttons, and what the clock says within a session.

## The card
gym-head = <b>{ $number } of { $count } · { $names }</b>
gym-dose = { $name ->
    [none] {""}
   *[other] <b>{ $name }</b>:{" "}
}{ $sets }×{ $dose }{ $side ->
    [yes] {" "}each side
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}· <b>{ $load }</b>
}{ $most ->
    [none] {""}
   *[other] {" "}· at most { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· stop with { $reserve } left
}
gym-last = Last time ({ $day }): { $sets }
gym-told = So far: { $sets } ({ $count } of { $of })
gym-why-eased = Eased because of what hurts.
gym-why-held = No more than last time: something hurt.
gym-why-first = Pick a weight that leaves you { $reserve } more, and type it: "20kg" logs all of it.
gym-why-load = A step heavier: the last sets were all there.
gym-why-more = A little more than last time.
gym-why-same = As last time, until every set is full.
gym-ramp = Warm-up: { $sets }
gym-plates = { $plates ->
    [none] The empty bar
   *[other] Per side: { $plates }
}
gym-rest = Rest { $rest } between sets
gym-rest-runs = Rest { $rest }; I'll call you.
gym-hold-runs = <b>{ $name }: hold now</b> (set { $number } of { $of }). { $sides ->
    [yes] I'll call the other side and the end.
   *[no] I'll call half and end.
}
gym-noted = ✓ { $entries }
gym-noted-nothing = Left out.
gym-skipped = { $name } is left out today.
gym-skipped-sore = { $name } is left out today. If that spot hurts, tell me where and how much, from 0 to 10: then the plan spares it too.
gym-taken-back = Taken back.
gym-corrected = Corrected.
gym-wait = Take your time. The card waits where it is.
gym-sure = Is { $name } done? "done" or a tap logs it as asked; figures ("8 7") log what you did; "skip" leaves it out.
gym-answer =
    { $name }: { $sets }×{ $dose }{ $kilos ->
        [none] {""}
       *[other] {" "}· { $kilos }
    } is asked{ $reserve ->
        [none] .
       *[other] , and you stop while { $reserve } more would still go.
    } { $load ->
        [yes] The weight is right when that is so: lighter to warm up, less if it isn't.
       *[no] More or fewer is fine if that stays true.
    }{ $plates ->
        [none] {""}
       *[other] {" "}{ $plates }.
    } Rest { $rest } between sets. Nothing is logged by asking; type what you did when it's done.
gym-answer-left = "Stop with { $reserve } left" means: end each set of { $name } ({ $sets }×{ $dose }) while you could still do { $reserve } more with good form. That's enough to get stronger, and leaves your legs for the runs. Nothing is logged by asking.
gym-lighter = Lighter: { $load }.
gym-heavier = One step up: { $load }.
gym-only-load = Then { $load } today. Nothing is logged yet.
gym-only-heavier = { $load } is more than I'd ask of you today. "swap" finds something that needs less, "skip" leaves it out.
gym-take-less = Take a lighter one, so that you could do { $reserve } more, and type it.
gym-take-more = Take a heavier one, as long as you could do { $reserve } more, and type it.
gym-fewer = { $count ->
    [one] Do one repetition fewer
   *[other] Do { $count } repetitions fewer
} a set, slower, and tell me what you did.
gym-more-reps = No step fits between: add a repetition or two instead.
gym-no-harder = No harder form fits here: add a repetition or two instead, or go down more slowly.
gym-swapped = { $name } instead of { $old }.
gym-swap-which = What instead of <b>{ $name }</b>?
gym-swap-not = { $name } doesn't fit today: your kit, your level, or something that hurts.
gym-order = What comes next?
gym-order-last = This is the last one.
gym-pair-none = Nothing that is left goes well with it in turn.
gym-effort = <b>{ $left ->
    [0] That's all of it.
   *[other] Fine, we stop here.
}</b> How hard was the whole session, 0 (rest) to 10 (all you had)?
gym-nothing-done = Nothing done, and nothing lost. It can wait for another day.

## Beginning and end
done-but =
    <b>Noted, the rest as planned.</b>
    { $lines }
gym-eased = You hadn't answered what I proposed, so today goes the easier way. "Keep the plan" there takes it back.
gym-after-all = Good that you're here after all.
gym-none-today = No session today; the next is on { $day }.{ $reason ->
    [none] {" "}Shall we do it now?
   *[other] {" "}Today isn't the day for it, because of what you do around it.
}
gym-over = That session is over. /today shows what is on.
gym-summary = <b>Done in { $minutes } min{ $rpe ->
    [none] {""}
   *[other] {" "}· effort { $rpe }
}</b>
    { $lines }
gym-closed = <b>I've closed the session with what you did.</b>
    { $lines }
gym-line-done = ✓ { $name } { $sets }
gym-line-other = ± { $name } { $sets } (asked { $asked })
gym-line-not = – { $name } (asked { $asked })
gym-line-more = + { $name } { $sets }
gym-next = Next: { $day }, { $focus }.
gym-next-lines = { $lines }
gym-next-time = Next time { $slot }

## The clock
gym-rest-over = <b>Rest is over.</b>
gym-half = <b>Half: { $seconds } s to go.</b>
gym-sides = <b>Other side.</b>
gym-hold-over = <b>Time. Let go.</b>
gym-still = Still there? No hurry; tap when you go on.
timer-on = The rest timer speaks up again.
timer-off = No timer any more. I keep quiet between sets.
setting-timer = the rest timer

## Buttons
button-gym-start = ▶ Start
button-gym-start-early = ▶ Start { $day }'s now
button-gym-done = ✓ As planned
button-gym-both = ✓ Both as planned
button-gym-rest-done = ✓ The rest as planned
button-gym-set = { $name ->
    [none] Set { $number } done
   *[other] { $name }: set { $number } done
}
button-gym-hold = ▶ Set { $number }: { $seconds } s
button-gym-easier = Easier
button-gym-swap = Swap
button-gym-harder = Harder
button-gym-show = Show me
button-gym-order = Order
button-gym-skip = Skip
button-gym-stop = Stop
button-gym-back = ↩ Take back
button-gym-go-on = Go on
button-gym-no-effort = No number
button-gym-pair = In turn with { $name }
button-gym-alone = One after the other
button-gym-show-card = ▶ Back to the session
button-timer-on = Rest timer on
button-timer-off = Rest timer off
