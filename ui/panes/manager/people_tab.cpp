// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/people_tab.h"

#include "ui/models/time_text.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace assay {

PeopleTab::PeopleTab(QWidget* parent)
    : UseCaseTab(QStringLiteral("people"), tr("People"), parent)
{
    rows().addWidget(titledCard(tr("Who takes part"), m_peopleRows));
    m_peopleRows->setSpacing(metrics::between);
    rows().addStretch();
}

void PeopleTab::setStory(const UseCaseStory& story)
{
    m_story = story;
    clearLayout(*m_peopleRows);
    std::map<QString, int> acts; // By uid: how many entries of the log are theirs.
    for (const StoryLine& line : m_story.lines)
        ++acts[line.whoUid];
    std::vector<Person> people = m_story.people;
    const auto rank = [this](const Person& person) {
        return person.id == m_story.useCase.owner ? 0 : person.id == m_story.useCase.businessOwner ? 1 : 2;
    };
    std::stable_sort(people.begin(), people.end(), [&](const Person& a, const Person& b) { return rank(a) < rank(b); });
    for (const Person& person : people) {
        QStringList parts;
        if (person.id == m_story.useCase.owner)
            parts.append(tr("owner"));
        if (person.id == m_story.useCase.businessOwner)
            parts.append(tr("business owner"));
        const auto moved = acts.find(person.uid);
        if (moved != acts.end())
            parts.append(moved->second == 1 ? tr("1 entry in its log")
                                            : tr("%1 entries in its log").arg(moved->second));
        if (!parts.isEmpty())
            m_peopleRows->addWidget(personRow(person.name, person.uid,
                                              {textLabel(TextKind::Body, nameOf(person)),
                                               wrappedLabel(TextKind::Note, parts.join(QStringLiteral(" · ")))}));
    }
}

} // namespace assay
