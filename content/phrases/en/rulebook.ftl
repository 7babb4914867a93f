# The rule tables in the words of whoever reviews them (`coach rules`). No athlete reads these; the same holds for `coach rules try`.
# fact-…: what a rule asks of a fact and what a fact was. $told: yes or no; a range; words; untold.

## Facts: red flags and pauses
fact-flag = clear red flag, class { $told }
fact-unclear = possible red flag, not clear yet, class { $told }
fact-someone-else = { $told ->
    [yes] it is somebody else's, happening now
   *[no] it is the athlete's own
}
fact-crisis = { $told ->
    [yes] suicidal thoughts or self-harm
   *[no] no suicidal thoughts or self-harm told
}
fact-flag-again = { $told ->
    [yes] the same sign was reported within the last 14 days
   *[no] the sign was not reported within the last 14 days
}
fact-paused = pause in force, class { $told }
fact-flag-gone = { $told ->
    [yes] it is said to have gone, and not to be back
   *[no] it is not said to have gone
}
fact-clearance = { $told ->
    [yes] a clinician's clearance is stated, given after the pause began
   *[no] no clearance stated
}
fact-harmless = { $told ->
    [yes] only a log, a question or small talk; nothing that bargains about training on
   *[no] more than a log, a question or small talk
}

## Facts: one painful region
fact-pain = { $told ->
    [untold] pain: no number told
   *[other] pain { $told } of 10
}
fact-over-ceiling = { $told ->
    [yes] pain is above what this tissue may have while it is loaded
   *[no] pain is not above what this tissue may have while it is loaded
}
fact-tissue = tissue of the region: { $told }
fact-leg = { $told ->
    [yes] running loads the region
   *[no] running does not load the region
}
fact-sudden = { $told ->
    [yes] it began in one moment
   *[no] no sudden beginning told
}
fact-limping = { $told ->
    [yes] it changes how the athlete walks
   *[no] no limp told
}
fact-at-rest = { $told ->
    [yes] it hurts at rest or at night
   *[no] no pain at rest or at night told
}
fact-reassured = { $told ->
    [yes] walking, bending or bearing weight is said to be fine, or swelling denied
   *[no] nothing said of walking, bending or bearing weight being fine
}
fact-morning-high = { $told ->
    [yes] the next morning it is more than one point above the day before, or no lower at 3 and more
   *[no] no worse morning told
}
fact-rising = { $told ->
    [yes] it climbs from report to report, or is said to get worse
   *[no] it does not climb, as far as told
}
fact-falling = { $told ->
    [yes] it falls from report to report, or is said to get better
   *[no] it does not fall, as far as told
}
fact-settled = { $told ->
    [yes] it came down to 2 or less, or is gone
   *[no] not said to have come down to 2 or less
}
fact-lasting = { $told ->
    [untold] how long it has been there: not told
   *[other] it has been there for { $told } days
}
fact-tried = { $told ->
    [yes] easing it was tried already
   *[no] nothing told of easing it
}
fact-wants-more = { $told ->
    [yes] the athlete asks for more load
   *[no] no wish for more load
}
fact-sore = { $told ->
    [yes] it is soreness after work: muscle, both sides or broad, nothing sharp or sudden
   *[no] it is not soreness after work
}

## Facts: illness, pregnancy, energy
fact-fever = { $told ->
    [yes] fever is told
   *[no] no fever told
}
fact-below-neck = { $told ->
    [yes] illness below the neck, or of the whole body
   *[no] no illness below the neck told
}
fact-head-cold = { $told ->
    [yes] only nose or mild throat
   *[no] no head cold told
}
fact-stomach = { $told ->
    [yes] vomiting or diarrhoea
   *[no] no vomiting or diarrhoea told
}
fact-recovering = { $told ->
    [yes] the illness is said to be over
   *[no] the illness is not said to be over
}
fact-lingering = { $told ->
    [yes] some cough or tiredness of it is left
   *[no] nothing left of it is told
}
fact-crash = { $told ->
    [yes] effort after an infection put the athlete to bed
   *[no] no set-back from effort told
}
fact-glands = { $told ->
    [yes] swollen glands, or a throat as in glandular fever
   *[no] no swollen glands told
}
fact-ill-days = { $told ->
    [untold] how long the illness lasts: not told
   *[other] ill for { $told } days
}
fact-energy-signs = { $told ->
    [untold] signs of low energy: none told
   *[other] signs of low energy, weighed: { $told }
}
fact-heavy-periods = { $told ->
    [yes] heavy periods
   *[no] no heavy periods told
}
fact-pregnant = { $told ->
    [yes] pregnant
   *[no] no pregnancy told
}
fact-postpartum = { $told ->
    [yes] a birth not long ago
   *[no] no recent birth told
}
fact-leaking = { $told ->
    [yes] leakage or heaviness
   *[no] no leakage or heaviness told
}

## Facts: tiredness
fact-tired = { $told ->
    [yes] tired
   *[no] no tiredness told
}
fact-sleep-h = { $told ->
    [untold] sleep of the last night: not told
   *[other] sleep of the last night: { $told } hours
}
fact-short-nights = { $told ->
    [yes] several bad nights in a row
   *[no] no row of bad nights told
}
fact-bad-sleep = { $told ->
    [yes] poor sleep
   *[no] no poor sleep told
}
fact-energy = { $told ->
    [untold] energy of the check-in: not told
   *[other] energy of the check-in { $told } of 5 (1 is least)
}
fact-soreness = { $told ->
    [untold] soreness of the check-in: not told
   *[other] soreness of the check-in { $told } of 5 (1 is most)
}
fact-pulse-rise = { $told ->
    [untold] resting heart rate against the usual: not known
   *[other] resting heart rate above the usual: { $told } beats
}
fact-stressed = { $told ->
    [yes] stress in life
   *[no] no stress told
}
fact-low-mood = { $told ->
    [yes] low mood, irritability or tears
   *[no] no low mood told
}
fact-slump = { $told ->
    [yes] performance falls
   *[no] no slump told
}
fact-unrested = { $told ->
    [yes] rest did not help
   *[no] not said that rest did not help
}
fact-slump-days = { $told ->
    [untold] how long it goes on: not told
   *[other] it goes on for { $told } days
}
fact-going-well = { $told ->
    [yes] training is said to go well
   *[no] training is not said to go well
}
fact-drained = { $told ->
    [yes] hangover, jet lag or blood given
   *[no] no hangover, jet lag or blood donation told
}
fact-spike = { $told ->
    [yes] far more than lately, all at once
   *[no] no sudden rise of training told
}

## Facts: breaks and wishes
fact-gap = { $told ->
    [untold] days without training: no break told
   *[other] { $told } days without training
}
fact-back = { $told ->
    [yes] coming back from a break
   *[no] no return from a break told
}
fact-missed-one = { $told ->
    [yes] one session was missed or will be
   *[no] no missed session told
}
fact-more-load = { $told ->
    [yes] asks for more: load, sets or days
   *[no] asks for nothing more
}
fact-painful-lately = { $told ->
    [yes] pain of 3 or more within the last 7 days
   *[no] no pain of 3 or more within the last 7 days
}

## Ranges and words of facts
range-between = { $low } to { $high }
range-from = { $low } or more
range-to = { $high } or less
range-is = { $low }
either = { $first } or { $last }
fact-week-done = { $told ->
    [untold] sessions done in two weeks: too few were due to say
   *[other] { $told } % of the sessions due in two weeks were done
}
fact-week-felt = how the week felt: { $told }
fact-week-sessions = { $told ->
    [untold] sessions a week: not known
   *[other] { $told } strength sessions a week are planned for
}
fact-ill-lately = { $told ->
    [yes] an illness within the last 7 days, or a pause
   *[no] no illness within the last 7 days
}
fact-eased = { $told ->
    [yes] the week ahead is an easier one by plan
   *[no] the week ahead is a usual one
}
fact-strength-weeks = { $told ->
    [untold] no strength work in the log
   *[other] { $told } weeks since the first strength session
}
fact-race-weeks = { $told ->
    [untold] no race ahead
   *[other] { $told } weeks to the race
}
fact-verdict = what the running indicators say: { $told }
fact-steady = { $told ->
    [yes] they said so two weeks ago as well
   *[no] they did not say so two weeks ago
}
fact-kept-up = { $told ->
    [yes] most sessions were done for weeks, and strength grew
   *[no] sessions or strength do not allow to speak of the strength work
}
word-none = none
word-watch = watch
word-soon = within days
word-same-day = same day
word-emergency = emergency
word-tendon = tendon
word-joint = joint
word-muscle = muscle
word-bone = bone
word-spine = spine
word-easy = too easy
word-right = about right
word-hard = too hard
word-few = too few runs
word-unclear = unclear
word-likely = probably better
word-improved = better
word-worse = worse

## What is said and done
urgency-none = no hurry
urgency-watch = watch
urgency-soon = within days
urgency-same-day = same day
urgency-emergency = emergency
urgency-means-none = coaching goes on as usual
urgency-means-watch = go on with limits, and a date to look again
urgency-means-soon = see a physiotherapist or doctor within days
urgency-means-same-day = be seen today
urgency-means-emergency = call the emergency number now
action-none = nothing is said
action-stop = stop training
action-rest = rest
action-postpone = postpone
action-swap = swap exercises
action-reduce = do less
action-deload = easier days
action-hold = hold, no increase
action-progress = a step up
action-isometric = holds instead of movement
action-refer = send to a clinician
action-reassure = reassure
action-ask = ask first
action-remind = remind how steps up are earned
effect-region-hold = what loads the region stays where it is
effect-region-ease = what commonly provokes the region is replaced (from pain 4 on, above the tissue's limit or without a number: whatever may provoke it); the rest of what may provoke it gets lighter by a tenth or loses a set
effect-region-spare = whatever may provoke the region is replaced or left out; holds that calm it are allowed
effect-region-unload = whatever may provoke the region is replaced by what cannot, or left out
effect-volume = { $percent } % of the planned sets
effect-volume-region = { $percent } % of the planned sets of what may provoke the region
effect-load = { $percent } % of the planned load
effect-load-region = { $percent } % of the planned load of what may provoke the region
effect-impact = no jumps or hops
effect-only = nothing but { $focuses }
effect-stop = no strength session
effect-postpone = the session is postponed
effect-frozen = nothing goes up
effect-progress = one step up where nothing forbids it
effect-offer = one of these is offered, and done only by a press: { $names }
offer-fewer-sets = fewer sets
offer-more-sets = a set more of the first leg exercise of each session
offer-less-sessions = a session a week less
offer-more-sessions = a session a week more
offer-shorter = shorter sessions
offer-look = a look whether it helps the running
offer-heavy-article = the page about heavy and light loads
offer-jumps-article = the page about jumps
effect-days = { $days ->
    [one] for one day
   *[other] for { $days } days
}
effect-none = the plan stays as it is
effect-pauses = the plan pauses until the athlete says who cleared them, and when

## The document
rulebook-title = How the coach judges: all rules
rulebook-lead = Every decision table of the coach, in words, as of { $on }. { $rules } rules in { $tables } tables, and { $rows } rows of red flags with { $signs } signs.
rulebook-how = How to read it
rulebook-how-lines =
    A table is read from top to bottom: the first rule whose conditions all hold decides, and no rule below it is looked at. The last rule of a table fits everything.
    Every table gives one answer. An emergency or a same-day sign in the first table silences all others; else the more cautious value of each kind counts, each cut is made once, and at most two reasons are told.
    What nobody told is never taken for good news: a number that was not told fits no range.
    Words between ‹ and › are filled in when the coach speaks.
    To try a situation, or to propose a change: docs/rules.md in the project's folder.
rulebook-urgencies = How urgent
rulebook-contents = Contents
rulebook-overdue = { $count ->
    [0] Everything was looked at within the last two years.
    [one] One entry was not looked at for two years. It is marked: { $names }.
   *[other] { $count } entries were not looked at for two years. They are marked: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
rulebook-overdue-mark = not looked at for two years
rulebook-scope-message = Asked once for every message.
rulebook-scope-region = Asked once for every region that hurts.
rulebook-scope-review = Asked when progress is looked at: in the weekly review, or by the athlete.
rulebook-worse = Checked over every situation that this table can tell apart: more of this never gets a milder answer: { $facts }.
rulebook-file = File: { $file }
rulebook-number = No.
rulebook-rule = Rule
rulebook-when = When
rulebook-anything = anything else
rulebook-urgency = Urgency
rulebook-action = Action
rulebook-done = Done
rulebook-said = Said
rulebook-said-rows = Said for { $rows }
rulebook-said-done = Done and said
rulebook-why = Reason given
rulebook-asked = Asked
rulebook-sources = Sources
rulebook-sources-row = those of the red-flag row
rulebook-reviewed = Reviewed
rulebook-reviewed-on = reviewed on { $day }
rulebook-flags = The red-flag table
rulebook-flags-how = A row is a condition, a sign is a combination of words that point to it. The most urgent sign of a row counts; the class of a row depends on what was told beside it. Words that are denied, long past and cleared, somebody else's, or only asked about are no sign.
rulebook-row = Row
rulebook-name = Name
rulebook-classes = Classes
rulebook-contract = Told apart as
rulebook-signs = Signs
rulebook-sign-count = { $count ->
    [one] one sign
   *[other] { $count } signs
}
rulebook-sign-all = { $groups }
rulebook-sign-also = and anywhere in the message { $groups }
rulebook-sign-unless = unless { $names } stands there too
rulebook-sign-unclear = stays open until one question is answered
rulebook-sign-near = close together
rulebook-sign-sentence = in one sentence
rulebook-sign-message = anywhere in the message
rulebook-facts = The facts that rules may ask for
rulebook-facts-how = A rule may ask only for these. Where the last column says so, no rule asks for the fact today.
rulebook-fact = Fact
rulebook-meaning = Meaning
rulebook-values = Values
rulebook-tables = Asked by
rulebook-tables-none = no rule
rulebook-values-flag = yes or no; not told is no
rulebook-values-number = a number ({ $unit }), or not told
rulebook-bibliography = Sources, and how well each was checked
rulebook-bibliography-how = What was only recalled gives no number to an athlete: its numbers are not verified.
rulebook-reference = Reference
rulebook-taken = What was taken from it
rulebook-checked = How well it was checked
rulebook-cited = Cited by
rulebook-cited-elsewhere = articles only

## A situation, tried
try-said = { $at } "{ $text }"
try-facts-alone = { $at } facts alone
try-understood = understood: { $acts }
try-understood-nothing = understood: nothing to log
try-flags = red flags: { $flags }
try-flags-none = red flags: none
try-flag = { $row } { $name }, { $urgency }{ $unclear ->
    [yes] , not clear yet
   *[no] {""}
}{ $other ->
    [yes] , somebody else's
   *[no] {""}
}
try-decided = decided by { $rule }: { $urgency }, { $action }
try-decided-nothing = nothing to advise
try-table = { $number }. { $title }{ $region ->
    [none] {""}
   *[other] : { $region }
}
try-silenced = not asked: a red flag or its pause was heard first. Alone it would have answered { $rule }.
try-unasked = not asked: nothing hurts.
try-read = facts
try-read-nothing = nothing told
try-read-rest = no, or not told: { $names }
try-fitted = fitted
try-passed = passed over
try-missed = { $fact }: wanted { $wanted }, was { $was }
try-yes = yes
try-no = no
try-untold = not told
try-rule = { $rule } { $title }: { $urgency }, { $action }
try-place-first = decides
try-place-said = said beside it
try-place-counted = counts in the changes, is not said
try-place-quiet = nothing to advise
try-advice = Advice
try-advice-none = Nothing to advise.
try-until = until { $day }
try-changes = changes
try-changes-none = changes: none
try-pauses = the plan pauses until the athlete says who cleared them, and when
try-beside = beside it, unsaid: { $action }
