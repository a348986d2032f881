"""Sentence patterns and words of everyday talk, by kind; many of the words also mean something to an investor."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, ...]] = {
    "person": ("my sister", "Tom", "our neighbour", "the landlord", "Grandma", "Priya", "the kids", "my boss", "Coach Ellis", "Sam",
               "the plumber", "a friend", "Dr. Okafor", "my roommate", "Lena", "the twins", "our teacher", "Uncle Rob"),
    "day": ("today", "tomorrow", "on Friday", "next week", "this weekend", "on Monday morning", "in March", "last night", "at noon",
            "in 2019", "after lunch", "by Thursday", "twice a week", "on May 5"),
    "place": ("the beach", "Lisbon", "the office", "the market", "a lake in Norway", "the airport", "the farmers market", "Kyoto",
              "the Amazon rainforest", "the apple orchard", "the library", "Austin", "the gym", "a chip shop", "Windows of the World"),
    "food": ("bread", "an apple pie", "chips and salsa", "a share of the cake", "pasta", "oatmeal", "Amazon river fish", "two apples",
             "a multiple-layer cake", "soup", "gnocchi", "basil", "leftover rice", "chocolate chip cookies", "lentils"),
    "thing": ("the windows", "my laptop", "the oven", "a model train", "the source code", "an open window", "my phone plan", "the car",
              "a Google Doc", "the washing machine", "my apple watch", "a poker chip", "the printer", "the tent", "a cloud-shaped lamp"),
    "many": ("two", "three", "12", "about 30", "53", "18", "half a dozen", "40", "29", "a couple of", "100", "four"),
    "percent": ("5%", "20%", "29 percent", "half", "34%", "a quarter", "10 percent"),
    "money": ("$20", "$53", "15 euros", "40 bucks", "$1,200", "$35", "nine dollars"),
    "feeling": ("tired", "happy", "worried", "excited", "annoyed", "hungry", "relieved", "bored"),
    "adjective": ("cheap", "expensive", "fast", "slow", "big", "risky", "fair", "open", "strange", "lovely", "strong", "weak"),
    "language": ("Python", "Rust", "Go", "TypeScript", "Kotlin", "C++", "SQL", "Bash"),
    "code_thing": ("a list", "the cloud function", "a dictionary", "the data model", "an open socket", "a share link", "the source file",
                   "multiple inheritance", "the build plan", "a risk matrix", "the chip driver", "an API key", "a CSV file"),
    "subject": ("chemistry", "the French Revolution", "photosynthesis", "plate tectonics", "fractions", "cell growth", "cloud formation",
                "the water cycle", "market towns in the Middle Ages", "risk and probability", "multiples of seven", "sonnets"),
    "sport": ("tennis", "the marathon", "football", "climbing", "basketball", "rowing", "the Tour", "table tennis", "judo"),
    "body": ("my knee", "a headache", "a sore throat", "my back", "hair growth", "a growth on my skin", "my blood pressure", "a rash"),
    "weather": ("cloud cover", "rain", "fog", "snow", "a heatwave", "strong wind", "the risk of frost", "low clouds", "thunder"),
    "card": ("debit card", "credit card", "savings account", "joint account", "standing order", "overdraft", "mortgage", "direct debit"),
}

PATTERNS: Mapping[str, tuple[str, ...]] = {
    "banking": (
        "My {card} was declined {day}, what do I do?", "How do I open a {card}?", "What is the interest rate on my {card}?",
        "Can I share my {card} with {person}?", "Why was I charged {money} on my {card}?", "I want to close my {card} {day}",
        "Is there a fee of {percent} for using my {card} in {place}?", "How much money can I send to {person}?",
        "When does my {card} arrive?", "Please cancel the payment of {money} to {person}", "My {card} limit is {money}, can it be raised?",
        "What's the risk if I lose my {card}?", "Do you plan to open a branch near {place}?", "I see {many} payments of {money}, are they mine?",
        "What is the growth plan for my {card}?", "How many {card}s may I have?", "Compare your {card} with the {card} please",
        "what's the exchange rate for {money}", "Is {percent} a good rate for a {card}?", "Which {card} is cheapest?"),
    "travel": (
        "How far is it from {place} to {place}?", "Which airline is cheapest to {place} {day}?", "Is {place} crowded {day}?",
        "We plan to visit {place} with {person} {day}", "What's the best time to see {place}?", "How many days do we need in {place}?",
        "Can I bring {food} on the plane?", "Flights to {place} cost {money}, is that {adjective}?", "Where can we share a taxi to {place}?",
        "Is it {adjective} to drive to {place} {day}?", "How big is {place} compared to {place}?", "What are the risks of hiking near {place}?",
        "Tell me about {place}", "our hotel in {place} has {many} windows and a view of the clouds", "who leads the tour to {place}",
        "How tall are the trees in the Amazon rainforest?", "Should I buy travel insurance for {place}?"),
    "kitchen": (
        "How long do I bake {food}?", "Can I freeze {food}?", "How much {food} for {many} people?", "{person} made {food} {day}",
        "Which is healthier, {food} or {food}?", "Do I cut {food} before or after cooking?", "What goes well with {food}?",
        "The recipe says {many} grams of {food}, is that {adjective}?", "My share of {food} was {adjective}", "Who ate {food}?",
        "Is {food} better than {food}?", "Double the recipe for {food}, what multiple of flour is that?", "Why is my {food} so {adjective}?",
        "Add {percent} more sugar to {food}", "How do I open a jar without {thing}?", "What's a cheap source of protein besides {food}?"),
    "small_talk": (
        "How are you {day}?", "I'm so {feeling} {day}", "What do you think of {place}?", "Do you like {food}?", "{person} is {feeling}",
        "Guess what {person} did {day}", "You bet!", "I bet {person} is {feeling}", "Have you seen {thing}?", "What's up?",
        "Tell me a joke about {food}", "Long day, I'm {feeling}", "Are you {feeling}?", "Did you sleep well?", "that's {adjective}, isn't it",
        "Share something funny with {person}", "What is your favourite {sport} player?", "my head is in the clouds {day}",
        "I can't open {thing}, so {feeling}", "What's the plan for {day}?", "how big is your family", "who do you love the most",
        "everything is {adjective} {day}", "Do you know {person}?", "and you?", "why are you so {feeling}?", "my partner is {feeling}"),
    "code": (
        "How do I sort {code_thing} in {language}?", "Why does {code_thing} fail in {language}?", "Is {language} faster than {language}?",
        "Write a {language} function that opens {code_thing}", "What is the difference between {code_thing} and {code_thing}?",
        "How much memory does {code_thing} use?", "My {language} build takes {many} minutes", "Can I share {code_thing} between threads?",
        "Which {language} library parses {code_thing}?", "Compare {language} and {language} for {code_thing}",
        "What are the risks of {code_thing} in {language}?", "How many parameters may a {language} function take?",
        "open source {language} tool for {code_thing}?", "Does {language} support {code_thing}?", "the regex matches {many} lines instead of {many}",
        "rank {language}, {language} and {language} by speed", "How do I install {language} on Windows?", "git push fails after {code_thing}"),
    "sports": (
        "Who won {sport} {day}?", "What is the score in {sport}?", "{person} plays {sport} {day}", "How many players are in {sport}?",
        "Is {sport} {adjective}?", "Who is ahead in {sport}?", "What's the highest score ever in {sport}?", "I lost a bet on {sport}, {money} gone",
        "{person} ran {many} miles {day}", "Which is harder, {sport} or {sport}?", "What are the risks of {sport} for {person}?",
        "Our team grew by {many} players {day}", "rank the teams in {sport}", "By how much did we lose at {sport}?"),
    "health": (
        "I have {body}, should I see a doctor?", "How long does {body} last?", "What helps against {body}?", "Is {body} {adjective}?",
        "{person} has {body} since {day}", "Can I take {many} pills a day for {body}?", "What's the risk of {body} getting worse?",
        "How much water should I drink {day}?", "My heart rate is {many}, is that {adjective}?", "Is {percent} body fat {adjective}?",
        "Which doctor treats {body}?", "Does {sport} help with {body}?", "What causes {body}?"),
    "school": (
        "Explain {subject} to {person}", "When is the exam about {subject}?", "What is {subject}?", "How many pages on {subject}?",
        "I got {percent} in {subject}", "Who invented {subject}?", "Compare {subject} and {subject}", "Is {subject} {adjective}?",
        "What's the difference between {subject} and {subject}?", "Why does {subject} matter?", "Our class has {many} pupils, {percent} like {subject}",
        "What share of the marks is {subject}?", "Summarise {subject} for {person}", "{person} is the best at {subject}", "list everything about {subject}"),
    "weather": (
        "Will there be {weather} {day}?", "How much {weather} did we get {day}?", "Is {weather} {adjective} in {place}?",
        "What's the chance of {weather} {day}?", "It is {many} degrees with {weather}", "Compare the {weather} in {place} and {place}",
        "Why is there so much {weather}?", "{percent} {weather} {day}", "Which month has the most {weather}?", "cloud growth over {place} {day}",
        "Is there more {weather} in {place} than in {place}?"),
    "friends": (
        "Can you pick up {food} {day}?", "{person} says hi", "Did {person} fix {thing}?", "I'll bring {food} and {many} beers",
        "You owe me {money} for {food}", "let's split it, your share is {money}", "Where did you buy {thing}?", "{thing} broke {day}",
        "Can we move it to {day}?", "who is coming {day}, {person} or {person}?", "I found {thing} for {money}, {adjective} right?",
        "is {thing} still for sale?", "my new {thing} is {adjective}", "ordered {thing} on amazon, arrives {day}",
        "send me the google maps link to {place}", "the microsoft office licence of {person} expired {day}", "how much was {thing}?",
        "meet you at the apple store {day}", "are you in for {sport} {day}?", "{person} asked for {percent} of the rent",
        "did amazon deliver {thing}?", "why is amazon so {adjective}?", "google {place} and tell me how far it is"),
}
