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
    , m_reason(new QLineEdit)
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
    if (step.to == UseCaseState::Stopped || step.to == UseCaseState::OnHold)
        addCodes(*layout);
    layout->addWidget(textLabel(TextKind::Caption,
                                m_code ? tr("In your words, for everybody who reads the log")
                                       : tr("Reason, for everybody who reads the log")));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
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
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonForm::showProblem);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonForm::submit);
    connect(m_take, &QPushButton::clicked, this, &ReasonForm::submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    m_draft = FormDraft::of(session, *this, QStringLiteral("use-case/%1/%2").arg(useCase.uid, toString(step.to)));
    showProblem();
}

void ReasonForm::addCodes(QVBoxLayout& layout)
{
    m_code = new QComboBox;
    m_code->setObjectName(QStringLiteral("stopCode"));
    m_code->setAccessibleName(tr("What it is counted as"));
    for (const StopCode code : stopCodes())
        m_code->addItem(stopCodeTitle(code), toString(code));
    m_code->setPlaceholderText(tr("Choose one"));
    m_code->setCurrentIndex(-1);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ReasonForm::showProblem);
    layout.addWidget(textLabel(TextKind::Caption, tr("What it is counted as")));
    layout.addWidget(m_code);
}

std::optional<StopCode> ReasonForm::code() const
{
    return m_code ? stopCodeFromString(m_code->currentData().toString()) : std::nullopt;
}

void ReasonForm::showProblem()
{
    QString problem;
    if (m_code && !code())
        problem = tr("It lacks what it is counted as.");
    else if (m_reason->text().trimmed().isEmpty() && (!m_code || code() == StopCode::Other))
        problem = tr("It lacks a reason in words.");
    m_take->setEnabled(problem.isEmpty());
    m_take->setToolTip(problem);
    m_take->setAccessibleDescription(problem);
}

void ReasonForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    if (m_code)
        m_code->setFocus();
    else
        m_reason->setFocus();
}

void ReasonForm::submit()
{
    if (!m_take->isEnabled())
        return;
    const QString words = m_reason->text().trimmed();
    Q_EMIT given(words.isEmpty() ? stopCodeTitle(*code()) : words, code(), m_draft->handOn());
    close();
}

} // namespace assay
