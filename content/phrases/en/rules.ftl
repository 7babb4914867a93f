# What the rules say of readiness, conditions, heat, running, standstill, tests and what has been earned; and the ways back.
advice-gap-longest = Welcome back. After { $gap } days we begin like beginners do: two light sets, four repetitions in reserve, no jumps for a month. Strength comes back faster than it came.
why-gap-longest = After eight weeks and more, strength, tendons and technique all need their first weeks again.
advice-missed-many = Several sessions have passed by in these two weeks. No guilt, and nothing is added on top. What got in the way: time, the days, the kit, or something else? Two short sessions of 20 minutes, or other days, are a press away in /settings.
why-missed-many = A smaller plan that is kept is worth more than a big one that isn't.
ask-barrier = What would help most: shorter sessions, other days, or something else?

advice-tier-1 = Slightly down: a set less of the extras today, and nothing goes up.
why-tier-1 = A small step down on a flat day costs nothing.
advice-tier-2 = Clearly down: fewer sets, lighter, three repetitions in hand, no jumps, easy running only.
why-tier-2 = On days like this hard work costs more than it gives.
advice-tier-3 = I'd rest today. If you want to move: a little upper body, core or mobility, light, and a walk.
why-tier-3 = Several signs say that your body has not caught up yet.
advice-tier-4 = No training now.
why-tier-4 = Training waits until what stops it is gone.
advice-tier-insists = Your call, and I won't hand you the session as it was. A short one instead: upper body, core or mobility, fifteen minutes, nothing near the limit. The planned one will be there when you've slept.
why-tier-insists = Wanting to is no sign of being ready; a smaller session keeps the habit without the price.

advice-stress-days = A lot for several days running. Shorter and easier until { $until }; fifteen minutes of the basics count in full.
advice-low-mood-day = A low day. Short and easy is plenty, and moving a little often lifts it.
advice-nights-under-7 = Three nights under seven hours: a set less of the extras, and an earlier night.
advice-sleep-fortnight = Seven hours a night or less for two weeks: I hold everything where it is until sleep comes back. An earlier light-out beats an extra set.
why-sleep-fortnight = Runners who slept seven hours or less over weeks were injured more often.
advice-soreness-some = Clearly sore: train, with a set less, and nothing new.
advice-checkin-below = Today is well below your own usual, so today is smaller.
why-checkin-below = I compare you with your own last month, not with anybody else.
advice-harder-twice = Two sessions running were much harder than planned, so I hold every load for a week and take some sets off.
advice-harder-once = That was clearly harder than planned. Nothing goes up next time; if it happens again I take some off.
why-harder = When the same work costs more, the body is asking for time.
advice-weaker = Weaker today than in the last weeks. One such day is noise; nothing goes up, and the rest of the session gets a little smaller.
why-weaker = Strength falls for a day before anything else shows tiredness.
advice-warmup-heavy = If the warm-up feels that heavy, stop after the main lift today.
advice-monotonous = All days alike, and a lot of them. Put an easy day or a rest day between, and the hard ones work better.
why-monotonous = The same load day after day wears down more than the same sum in waves.
advice-low-two-days = Two low days behind you: hold today, even if it feels better.
why-low-two-days = Feeling better comes a day before being better.

advice-easy-week = Several signs together say that an easy week is due now, not later: about half the sets, the same exercises, nothing near the limit, until { $until }.
why-easy-week = Cutting sets and effort for a week lets the work of the last weeks turn into strength.

advice-under-16 = I make plans for grown-ups only. Please show this to a parent and a coach who can watch your technique: learning the movements with an adult beside you is the right start.
why-under-16 = Under sixteen, technique and supervision come before any plan.
advice-condition-heart = Thanks for telling me. Please have your doctor clear you for strength work within days; until then only easy work, nothing you hold your breath for, easy running.
why-condition-heart = With a known heart, metabolic or kidney disease, hard work needs a clearance first.
advice-condition-kept = Noted, and every plan from now on respects it: { $condition ->
        [pregnant] nothing on your back, no breath-holding, no jumps, nothing with a risk of falling
        [postpartum] no jumps, no running yet, no sit-ups, nothing you hold your breath for
        [blood-thinner] nothing with a risk of falling; a knock on the head is an emergency for you
        [brittle-bones] no loaded bending or twisting of the spine, no jumps
        [belly-gap] no sit-ups, no straining, no jumps but the easiest
        [surgery] nothing hard and nothing with a jolt until your surgeon or physio has cleared it
        [bone-stress] no jumps until somebody has looked at it or half a year is over
        [tendon-drug] no jumps, and three repetitions in reserve, because tendons bear less for a while
       *[other] what it rules out stays out
    }.
why-condition-blood-thinner = Bleeding is harder to stop, so falls and knocks matter more.
why-condition-brittle-bones = Bending and twisting the spine under load is what fragile bones bear least; being strong is what they need.
why-condition-belly-gap = Pressure from inside is what the belly wall and pelvic floor bear least for now.
advice-condition-straining = Noted: nothing you hold your breath for, head never below the heart, and four repetitions in reserve, in every plan from now on. Ask your doctor what is fine for you.
why-condition-straining = Straining drives the pressure up, and that is what has to be avoided here.
advice-condition-beta-blocker = Noted: I leave your heart rate out of it. Go by breath and effort instead.
why-condition-beta-blocker = Beta-blockers slow the pulse, so it says nothing about how hard you work or how rested you are.
advice-condition-heart-inactive = Thanks for telling me. With that and without training behind you, please see your doctor before you begin; your plan waits until then. Walking is fine.
why-condition-heart-inactive = With a heart, metabolic or kidney disease and no training behind it, a doctor's clearance comes before any exercise.
why-condition-surgery = What was cut needs its time; only who operated, or a physio, can say what it bears.
why-condition-bone-stress = A bone that was stressed once breaks more easily again, and jumps are what it bears least.
why-condition-tendon-drug = These medicines weaken tendons for weeks, in rare cases for months.
advice-condition-insulin = Noted: have sugar at hand, look at your level before and after, and know that strength work can lower it for a day. In doubt ask your diabetes team.
why-condition-insulin = Muscle work takes up sugar by itself, so insulin acts more strongly around it.
advice-condition-eating-disorder = Noted, and thank you for trusting me. I never speak of weight or calories, and I count no meals. If training starts to feel like a duty, tell me; easing it is always fine.
why-condition-eating-disorder = Numbers on weight and food do harm here; strength is built without them.
advice-unscreened = Your health questions are still open, so I plan carefully: three repetitions in reserve, no jumps, no tests. /settings has them.
why-unscreened = What nobody has asked is read cautiously.
condition-noted = I keep that in mind: <b>{ $names }</b>. The plan from today on respects it; /settings shows it.
condition-ended = Taken out: <b>{ $names }</b>. The plan from today on no longer holds back for it.
condition-name = { $name ->
        [under-16] under sixteen
        [heart-inactive] clearance before any training
        [surgery] surgery not long ago
        [bone-stress] a stress fracture or reaction
        [tendon-drug] cortisone or fluoroquinolone antibiotics
        [insulin] insulin
        [eating-disorder] an eating disorder, now or earlier
        [unscreened] health questions still open
        [heart] a heart, metabolic or kidney disease
        [pregnant] pregnancy
        [postpartum] a birth not long ago
        [blood-thinner] blood thinners
        [brittle-bones] fragile bones
        [eye-surgery] eye surgery
        [blood-pressure] high blood pressure
        [hernia] a hernia
        [belly-gap] a gap in the belly muscles
       *[beta-blocker] beta-blockers
    }
button-condition-over = { $which ->
    [heart-inactive] A doctor has cleared me
    [surgery] Cleared after the surgery
   *[other] No longer: { $name }
}

advice-head-thinned = <b>Call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] {""}
    }, or go to emergency now.</b> With blood thinners a knock on the head has to be looked at at once, however small it was. Don't drive yourself, and tell someone near you.
why-head-thinned = With blood thinners a bleed inside the head can come without any sign at first.

advice-heat-stop = Too hot to train outside at all. Indoors and cool, or not today.
advice-heat-high = Too hot for a steady run. Early morning, indoors, or something light in the shade; drink to thirst.
advice-heat-some = Hot: run early or indoors, slower than usual, and a little less of everything. Dizzy or shivery: stop and cool down.
why-heat = Heat makes easy work hard, and getting used to it takes ten to fourteen days.

advice-run-far = That is far more than your longest run of the last 30 days, as far as you've told me. Take the next days easy, and let the next long run be at most a tenth longer than the longest before it.
advice-run-far-first = The longest run you've told me of; what you ran before, I don't know. If it was far more than you're used to, take the next days easy.
why-run-far = Single runs that far above the longest of the last month went with clearly more injuries.
advice-marathon-gap = A week without running before a marathon costs a little: five to eight percent slower on average, in those who had one. Adjust the goal, not the training: nothing is caught up.
why-marathon-gap = Runners with a gap of a week and more ran slower than in their own marathons without one.
advice-run-rise = Your running goes up this week, so strength stays where it is. One thing at a time.
why-run-rise = Legs get used to one increase at a time.

advice-form = Form first: stay with this load, or an easier form, until it is clean. A session with a certified trainer is worth it for a lift that keeps slipping.
why-form = A clean repetition trains what it should; a broken one trains something else.
advice-all-down = Everything has come down for two weeks. That asks for less, not for harder: an easy week until { $until }, sleep and food first.
why-all-down = Falling strength everywhere is tiredness, not weakness.
advice-flat = No gain for three weeks, though you train regularly. An easy week first; look at sleep, food and whether lifting days collide with fast runs.
why-flat = Most standstills end with a week of less.
advice-flat-again = Still flat after an easy week. Change one thing, not all: fewer repetitions and more load, another form of the exercise, one set more, or one day more. Tell me which.
why-flat-again = The body answers what is new to it; one change at a time shows what helped.

advice-test-noise = That is within normal variation of this test: no real change yet, up or down.
why-test-noise = Every test scatters from day to day; only more than that is a change.
why-retest = Every six to eight weeks a test shows whether it works, on a day when you are rested.

advice-jumps-later = Jumps come after the first six weeks of strength work. Until then two or three minutes of easy hopping on both feet are fine.
advice-jumps-earned = You've earned them: begin with 20 to 40 easy contacts, small hops on both feet, twice a week, and add ten to fifteen a week. Once your one-legged squats are told as well, I put them at the start of your leg sessions.
advice-jumps-untested = First the calves: 15 single-leg calf raises on each side, without pain. Tell me "calf raise test 16 left 15 right", then we begin with small hops.
why-jumps = Tendons and bones need weeks longer than muscles to be ready for landing.
advice-level-earned = Eight weeks and more, and most sessions done. If the movements feel sure, you're no beginner any more: at the next level come harder forms, and an easy week every fourth week. Your loads go on from where they are. Shall I?
advice-level-two-years = Two years of steady work. If your form holds with heavy weights, the advanced plan is open to you: fewer repetitions with more on the bar. Your loads go on from where they are. Shall I?
why-level-earned = Steady weeks and clean movements are what a level is made of.
advice-steady = Nine of ten sessions in four weeks. That steadiness is what makes runners stronger.
why-steady = What is done week after week counts more than any single session.

plan-next-check =
    Next: { $sets } × { $reps } with { $load } { $mass }. That was far from the limit, and far from the limit nobody rates well: make the last set a hard one, and then the load can jump.

back-flag = The way back: tell me who cleared you and when; then we begin gently.
back-illness = The way back: well for a full day, without medicine, then step by step over four sessions.
back-pain = The way back: two calm sessions, two days apart, at two or less and no worse next morning; then one step up.
back-tier = The way back: the next check-in. As soon as it is better, the plan is as it was.
back-easy-week = The way back: after the easy week the plan goes on where it was.
back-level = The way back: Undo, or /settings, then level.
back-gap = The way back: week by week up to full, as long as it feels easy.
back-condition = The way back: tell me when it no longer holds, or take it out in /settings.
back-heat = The way back: a cooler day, or ten to fourteen days of getting used to it.
back-running = The way back: a week of usual running.
why-back = { $back }
why-running = Running until then: { $running ->
        [ease] as planned, a little less of the fast parts
        [easy] easy only
        [walk] a walk, or half an hour very easy
       *[none] none
    }.
why-constraints =
    Rules of the plan behind it:
    { $lines }
why-constraint = • { $title } <i>({ $id })</i>
why-parts = Rules that had a part in it: { $rules }
