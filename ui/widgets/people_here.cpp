// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people_here.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QStringList>

namespace assay {
namespace {

constexpr int hereAvatar = 24;
constexpr std::size_t mostShown = 2; ///< Beside a title there is little room; of more, one is told the number.

} // namespace

PeopleHere::PeopleHere(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("peopleHere"));
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::unit);
    hide();
}

void PeopleHere::setPeople(const std::vector<PersonHere>& people)
{
    if (people == m_people)
        return;
    m_people = people;
    clearLayout(*m_row);
    QStringList names;
    QStringList unseen;
    for (const PersonHere& person : people) {
        names << person.name;
        if (static_cast<std::size_t>(names.size()) > mostShown) {
            unseen << person.words;
            continue;
        }
        auto* avatar = new Avatar(hereAvatar);
        avatar->setPerson(person.name, person.uid);
        avatar->setAccessibleName(person.words);
        avatar->setToolTip(plainToolTip(person.words));
        m_row->addWidget(avatar);
    }
    if (!unseen.isEmpty()) {
        QLabel* more = textLabel(TextKind::Note, tr("+%1").arg(unseen.size()));
        more->setAccessibleName(unseen.join(QStringLiteral("; ")));
        more->setToolTip(plainToolTip(unseen.join(u'\n')));
        m_row->addWidget(more);
    }
    setAccessibleName(people.empty() ? QString() : tr("Also here: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!people.empty());
}

} // namespace assay
