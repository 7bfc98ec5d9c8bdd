// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/handover_form.h"

#include "core/base/shown_text.h"
#include "ui/panes/form_draft.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int handoverFormWidth = 560;
constexpr int handoverTextHeight = 72;

constexpr std::array Receivers{Role::DataScientist, Role::SoftwareEngineer, Role::DevOps,
                               Role::DataEngineer,  Role::MlArchitect,      Role::RiskAuditor};

} // namespace

HandoverForm::HandoverForm(Session& session, Role from, std::vector<handovers::HandoverSubject> subjects,
                           QWidget* parent)
    : Card(parent)
    , m_from(from)
    , m_subjects(std::move(subjects))
    , m_subject(new QComboBox)
    , m_to(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_checklist(wrappedLabel(TextKind::Muted, {}))
    , m_give(pushButton(ButtonKind::Primary, tr("Hand it over")))
{
    setObjectName(QStringLiteral("handoverForm"));
    auto* layout = formLayout(*this, tr("Hand over as a %1").arg(roleTitle(from)));
    setFixedWidth(handoverFormWidth);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_to->setObjectName(QStringLiteral("receiver"));
    m_text->setObjectName(QStringLiteral("words"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(handoverTextHeight);
    for (const handovers::HandoverSubject& subject : m_subjects)
        m_subject->addItem(shownText(subject.title));
    for (const Role role : Receivers) {
        if (role != from)
            m_to->addItem(roleTitle(role), static_cast<int>(role));
    }
    addFormField(*layout, tr("What"), m_subject);
    addFormField(*layout, tr("To a"), m_to);
    addFormField(*layout, tr("A few words with it"), m_text);
    addFormField(*layout, tr("What they have to know, answered by what the project knows already"), m_checklist);
    m_give->setObjectName(QStringLiteral("submit"));
    m_give->setEnabled(!m_subjects.empty());
    m_give->setToolTip(m_subjects.empty() ? tr("The project has no use case that could be handed over.") : QString());
    addFormButtons(*layout, *this, m_give);
    connect(m_to, &QComboBox::currentIndexChanged, this, &HandoverForm::showChecklist);
    connect(m_give, &QPushButton::clicked, this, &HandoverForm::submit);
    showChecklist();
    m_draft = FormDraft::of(session, *this, QStringLiteral("new-handover/%1").arg(toString(from)));
}

void HandoverForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_subject->setFocus();
}

Role HandoverForm::receiver() const
{
    return static_cast<Role>(m_to->currentData().toInt());
}

void HandoverForm::showChecklist()
{
    QStringList lines;
    for (const ChecklistLine& line : usualChecklist(m_from, receiver()))
        lines.append(line.required ? QStringLiteral("• ") + line.text : tr("• %1 (if there is any)").arg(line.text));
    m_checklist->setText(lines.join(u'\n'));
    fitContent(*this);
}

void HandoverForm::submit()
{
    const handovers::HandoverSubject& subject = m_subjects.at(static_cast<std::size_t>(m_subject->currentIndex()));
    HandoverDraft draft;
    draft.useCase = subject.useCase;
    draft.release = subject.release;
    draft.from = m_from;
    draft.to = receiver();
    draft.text = m_text->toPlainText().trimmed();
    Q_EMIT given(draft, m_draft->handOn());
    close();
}

} // namespace assay
