// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/step_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {

StepForm::StepForm(const QString& metric, std::optional<qint64> step, QWidget* parent)
    : Card(parent)
    , m_step(new QLineEdit)
    , m_show(pushButton(ButtonKind::Primary, tr("Show")))
{
    setObjectName(QStringLiteral("stepForm"));
    auto* layout = formLayout(*this, tr("%1 at a step").arg(metric));
    layout->addWidget(
        wrappedLabel(TextKind::Muted,
                     tr("A run that logged nothing at just this step has no value there; of several, the one "
                        "that was logged last counts.")));
    addFormField(*layout, tr("Step"), m_step);
    addFormButtons(*layout, *this, m_show);
    connect(m_step, &QLineEdit::textChanged, this, [this] { m_show->setEnabled(typed().has_value()); });
    connect(m_step, &QLineEdit::returnPressed, this, &StepForm::submit);
    connect(m_show, &QPushButton::clicked, this, &StepForm::submit);
    m_show->setEnabled(step.has_value());
    if (step)
        m_step->setText(QString::number(*step));
    m_step->selectAll();
}

void StepForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_step->setFocus();
}

std::optional<qint64> StepForm::typed() const
{
    bool isNumber = false;
    const qint64 step = m_step->text().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(step) : std::nullopt;
}

void StepForm::submit()
{
    const std::optional<qint64> step = typed();
    if (!step)
        return;
    Q_EMIT given(*step);
    close();
}

} // namespace assay
