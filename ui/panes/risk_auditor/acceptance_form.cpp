// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/acceptance_form.h"

#include "ui/panes/form_draft.h"
#include "ui/widgets/button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int acceptanceHeight = 88;

} // namespace

AcceptanceForm::AcceptanceForm(Session& session, const Finding& finding, QWidget* parent)
    : Card(parent)
    , m_now(session.database->clock().now())
    , m_reason(new QPlainTextEdit)
    , m_until(new DayField)
    , m_give(pushButton(ButtonKind::Primary, tr("Offer to bear it")))
{
    setObjectName(QStringLiteral("acceptanceForm"));
    auto* layout = formLayout(*this, tr("Bear the risk of %1").arg(finding.key));
    layout->addWidget(wrappedLabel(TextKind::Muted,
                                   tr("You answer for the risk until that day, once a model-risk auditor agrees. Then "
                                      "the finding is open again by itself.")));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(acceptanceHeight);
    addFormField(*layout, tr("Why it can be borne, for everybody who reads the log"), m_reason);
    m_until->setObjectName(QStringLiteral("until"));
    addFormField(*layout, tr("Until, as in 2027-01-31"), m_until);
    m_give->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_give);
    const auto show = [this] {
        m_give->setEnabled(problem().isEmpty());
        m_give->setToolTip(problem().isEmpty() ? tr("Ctrl+Return") : problem());
    };
    connect(m_reason, &QPlainTextEdit::textChanged, this, show);
    connect(m_until, &QLineEdit::textChanged, this, show);
    connect(m_give, &QPushButton::clicked, this, &AcceptanceForm::submit);
    connect(m_until, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_give, &QPushButton::click);
    show();
    m_draft = FormDraft::of(session, *this, QStringLiteral("finding/%1/acceptance").arg(finding.uid));
}

void AcceptanceForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_reason->setFocus();
}

QString AcceptanceForm::problem() const
{
    if (m_reason->toPlainText().trimmed().isEmpty())
        return tr("To bear a risk needs a reason.");
    if (!m_until->problem().isEmpty())
        return m_until->problem();
    return m_until->at().value_or(0) > m_now ? QString() : tr("It ends on a day in the future.");
}

void AcceptanceForm::submit()
{
    Q_EMIT given(m_reason->toPlainText().trimmed(), m_until->at().value_or(0), m_draft->handOn());
    close();
}

} // namespace assay
