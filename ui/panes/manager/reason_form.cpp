// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/reason_form.h"

#include "core/usecases/use_case_rules.h"
#include "ui/panes/form_draft.h"
#include "ui/panes/manager/step_taker.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int reasonFormWidth = 460;

} // namespace

ReasonForm::ReasonForm(Session& session, const UseCase& useCase, const UseCaseTransition& step, const QString& role,
                       QWidget* parent)
    : Card(parent)
    , m_reason(new QComboBox)
    , m_take(pushButton(ButtonKind::Primary, stepVerb(step).remove(QStringLiteral("…"))))
{
    setObjectName(QStringLiteral("reasonForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(reasonFormWidth);
    setFocusPolicy(Qt::StrongFocus);
    const QString title = tr("%1: from %2 to %3").arg(useCase.key, stateTitle(step.from), stateTitle(step.to));
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Title, title));
    QLabel* about = textLabel(TextKind::Muted, useCase.title);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addSpacing(metrics::unit);
    layout->addWidget(textLabel(TextKind::Caption, tr("Reason, for everybody who reads the log")));
    m_reason->setEditable(true);
    m_reason->setAccessibleName(tr("Reason"));
    if (step.to == UseCaseState::Stopped || step.to == UseCaseState::OnHold)
        m_reason->addItems(usualStopReasons());
    m_reason->setCurrentText({});
    m_reason->lineEdit()->setObjectName(QStringLiteral("reason"));
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    layout->addWidget(m_reason);
    layout->addSpacing(metrics::inside);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        textLabel(TextKind::Note, tr("You act as %1.").arg(roleTitle(roleFromString(role).value_or(Role::EndUser)))),
        1);
    QPushButton* cancel = pushButton(ButtonKind::Secondary, tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    m_take->setObjectName(QStringLiteral("submit"));
    m_take->setEnabled(false);
    connect(m_reason, &QComboBox::editTextChanged, this,
            [this](const QString& text) { m_take->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, &ReasonForm::submit);
    connect(m_take, &QPushButton::clicked, this, &ReasonForm::submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    m_draft = FormDraft::of(session, *this, QStringLiteral("use-case/%1/%2").arg(useCase.uid, toString(step.to)));
}

void ReasonForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_reason->setFocus();
}

void ReasonForm::submit()
{
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty())
        return;
    Q_EMIT given(reason, m_draft->handOn());
    close();
}

} // namespace assay
