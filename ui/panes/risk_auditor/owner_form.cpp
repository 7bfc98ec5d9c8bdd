// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/owner_form.h"

#include "core/base/shown_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

QString personWithRoles(const Person& person)
{
    QStringList roles;
    for (const Role role : person.roles)
        roles << roleTitle(role);
    return roles.isEmpty() ? shownText(person.name)
                           : QStringLiteral("%1 · %2").arg(shownText(person.name), roles.join(QStringLiteral(", ")));
}

} // namespace

OwnerForm::OwnerForm(const QString& title, const std::vector<Person>& people, const QString& owner, QWidget* parent)
    : Card(parent)
    , m_person(new QComboBox)
    , m_give(pushButton(ButtonKind::Primary, tr("Assign")))
{
    setObjectName(QStringLiteral("ownerForm"));
    auto* layout = formLayout(*this, title);
    layout->addWidget(wrappedLabel(TextKind::Muted,
                                   tr("The owner mends it and says how far that is, and somebody else judges whether "
                                      "it is mended. What a former owner had begun begins again.")));
    m_person->addItem(tr("Nobody yet"), QString());
    for (const Person& person : people)
        m_person->addItem(personWithRoles(person), person.uid);
    m_person->setCurrentIndex(std::max(0, m_person->findData(owner)));
    m_person->setObjectName(QStringLiteral("owner"));
    addFormField(*layout, tr("Owner"), m_person);
    m_give->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_give);
    const auto show = [this, owner] {
        const bool same = m_person->currentData().toString() == owner;
        m_give->setEnabled(!same);
        m_give->setToolTip(same ? tr("Choose somebody else.") : QString());
    };
    connect(m_person, &QComboBox::currentIndexChanged, this, show);
    connect(m_give, &QPushButton::clicked, this, [this] {
        Q_EMIT given(m_person->currentData().toString());
        close();
    });
    show();
}

void OwnerForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_person->setFocus();
}

} // namespace assay
