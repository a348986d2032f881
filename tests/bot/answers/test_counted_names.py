"""How many of several names a limit holds of, who of them is nearest to a stated figure, whether it holds of one."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening"), [
    ("How many of Amazon, Microsoft and Alibaba trade above 30 times earnings?", "2 of 3"),
    ("What number of Microsoft, Amazon and Alibaba exceed a P/E of 25?", "2 of 3"),
    ("How many of them, Amazon, Alibaba and Microsoft, are above 20 on P/E?", "2 of 3"),
    ("Out of Microsoft, Amazon and Alibaba, how many trade below 25x?", "1 of 3"),
    ("count how many of Microsoft, Amazon and Alibaba are under 25x", "1 of 3"),
    ("How many of Amazon and Alibaba trade between 20 and 45 times earnings?", "1 of 2"),
    ("How many out of Amazon, Microsoft, Alibaba are pricier than 22x?", "2 of 3"),
    ("How many of the three firms are cheaper than 22x?", "1 of 3"),
    ("How many of Azure, AWS and Google Cloud are under 5 percent share?", "None of these"),
    ("Which of Amazon and Microsoft has a P/E below 20?", "None of these"),
    ("Is anybody's cloud share above 50%?", "No. Nobody in the sources"),
    ("How many points is AWS above Azure and Google Cloud?", "AWS's cloud market share is 9 percentage points above"),
])
def test_count__is_of_those_named(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("Which of Google Cloud and AWS is nearer to 5% share?", "Google Cloud's 13% is nearer to 5%"),
    ("Which is closer to 30x, Amazon or Alibaba on P/E?", "Amazon's 40x is nearer to 30x"),
    ("Whose share is nearest to Azure's 20%?", "Google Cloud's 13% is nearest to Azure's"),
    ("Which of the clouds smaller than AWS is the largest?", "Azure has the second highest"),
    ("Which cloud is the smallest of those larger than Google Cloud?", "Azure has the third lowest"),
    ("Who's the bigger of the two US clouds after AWS?", "Azure has the second highest"),
    ("Which company has a P/E of 18?", "Alibaba, P/E: 18x"),
])
def test_one__is_picked_from_them(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("Does either of Amazon and Alibaba have a higher P/E than Microsoft?", "Yes: Amazon"),
    ("Does any of Azure and Alibaba Cloud have a bigger share than Google Cloud?", "Yes: Azure"),
    ("Does either Azure or AWS have a smaller share than Google Cloud?", "No: Azure"),
    ("Is AWS bigger than either Azure or Google Cloud?", "Yes: AWS"),
    ("Does Amazon rank first on P/E among Amazon, Alibaba and Microsoft?", "Yes: "),
    ("Does Alibaba rank first on P/E among Amazon, Alibaba and Microsoft?", "No: "),
    ("Not one of Azure, Google Cloud and Alibaba Cloud has more than 15% of cloud, right?", "No. "),
    ("Do all four clouds have more than 25%?", "No. Cloud market share above 25%: AWS"),
    ("Does Microsoft's P/E lie less than 15 from Amazon's?", "Yes: Microsoft's P/E is 5 points below"),
    ("Is Alibaba's AI capex over four quarters more than 30% of Amazon's cloud infrastructure spending?", "Yes: "),
    ("Is the yearly slice of Alibaba's plan above 15 billion?", "Yes"),
    ("If Alibaba Cloud sped up by 18 points would it pass Azure?", "The sources hold no forecast"),
    ("Neither Amazon nor Alibaba is cheaper than Microsoft on P/E, right?", "No: Alibaba"),
    ("Is neither Azure nor AWS smaller than Google Cloud in cloud share?", "Yes: Azure"),
    ("Neither Google Cloud nor Azure is bigger than AWS, correct?", "Yes: Azure"),
    ("Is Azure neither bigger nor smaller than AWS?", "I do not know"),
    ("Neither AWS nor Azure is last, right?", "I do not know"),
    ("Is Alibaba Cloud in second place in the cloud market?", "No: the second highest"),
    ("Is Azure bigger than either AWS or Google Cloud?", "No: Azure"),
    ("Is it just Azure that tops 18% of the cloud market?", "No. Cloud market share above 18%: AWS and Azure"),
    ("Is Alibaba at most as expensive as Amazon on P/E?", "Yes: Alibaba"),
    ("Is Azure at most as large as Google Cloud in cloud share?", "No: Azure"),
    ("Is there over 18 turns between Alibaba's P/E and Amazon's?", "Yes: Alibaba's P/E is 22 points below"),
    ("If I swap Alibaba for Microsoft, do I end up with the lower P/E?", "No: Microsoft"),
    ("If I swap Amazon for Alibaba, do I end up with the lower P/E?", "Yes: Alibaba"),
    ("Is it true Microsoft gets a richer multiple than Alibaba?", "Yes: Microsoft"),
    ("Does Alibaba's P/E fall inside 20 and 50?", "No: Alibaba's P/E is 18x, not between"),
    ("Did Alibaba's four-quarter AI spend pass RMB80 billion?", "Yes: Alibaba"),
    ("Was it 4 quarters that the RMB120 billion was spent over?", "Yes: Alibaba"),
    ("Was it 5 quarters that the RMB120 billion was spent over?", "No: Alibaba"),
])
def test_verdict__is_of_what_is_asked(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "told"), [
    ("How much is 80% of Alibaba's plan?", "$42.4 billion"),
    ("How much of the market do the four clouds leave to others?", "34%"),
    ("If AWS took all of Alibaba Cloud's share, how much would it have?", "33%"),
    ("If Google Cloud tripled its cloud share, what would it have?", "39%"),
    ("If Alibaba's P/E doubled what would it be?", "36x"),
    ("If AWS's share were 22%, how far from Alibaba Cloud would it be?", "18 percentage points"),
    ("If AWS lost 20 points of share, would it still be ahead of Google Cloud?", "No: 9% is less"),
    ("If Alibaba Cloud gained 18 points of share, would it overtake Google Cloud?", "Yes: 22% is more"),
    ("If Alibaba's P/E gained 12 points, would it be above Microsoft's?", "18x + 12x = 30x"),
    ("Were Alibaba's P/E 20, would it beat Microsoft's?", "No: 20x is less"),
    ("Say Microsoft re-rated to 15 times earnings: higher than Amazon?", "No: 15x is less"),
    ("Is the rest of the plan without data centers under 5 billion?", "No: $10.6 billion is more"),
])
def test_amount__is_worked_out(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Is the rest of the plan after data centers under 5 billion?", "How much is 60% of Alibaba's plan?",
])
def test_amount__is_no_percentage_and_no_other_part(ask: Asking, text: str) -> None:
    answer = ask(text).message.text
    assert "0000%" not in answer
    assert "$42.4" not in answer
