// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/finding_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int findingTextHeight = 64;

} // namespace

FindingForm::FindingForm(const QString& release, QWidget* parent)
    : Card(parent)
    , m_title(new QLineEdit)
    , m_severity(new QComboBox)
    , m_condition(new QPlainTextEdit)
    , m_recommendation(new QPlainTextEdit)
    , m_raise(pushButton(ButtonKind::Primary, tr("Raise the finding")))
{
    setObjectName(QStringLiteral("findingForm"));
    auto* layout = formLayout(*this, tr("Raise a finding on %1").arg(release));
    m_title->setObjectName(QStringLiteral("title"));
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        m_severity->addItem(severityTitle(severity), static_cast<int>(severity));
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(Severity::Medium)));
    addFormField(*layout, tr("Title"), m_title);
    addFormField(*layout, tr("Severity"), m_severity);
    addFormField(*layout, tr("What is"), m_condition);
    addFormField(*layout, tr("What to do"), m_recommendation);
    for (QPlainTextEdit* text : {m_condition, m_recommendation}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(findingTextHeight);
    }
    m_raise->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_raise);
    const auto show = [this] {
        const bool titled = !m_title->text().trimmed().isEmpty();
        m_raise->setEnabled(titled);
        m_raise->setToolTip(titled ? QString() : tr("A finding needs a title."));
    };
    connect(m_title, &QLineEdit::textChanged, this, show);
    connect(m_title, &QLineEdit::returnPressed, m_raise, &QPushButton::click);
    connect(m_raise, &QPushButton::clicked, this, &FindingForm::submit);
    show();
}

void FindingForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_title->setFocus();
}

void FindingForm::submit()
{
    FindingText text;
    text.title = m_title->text().trimmed();
    text.condition = m_condition->toPlainText().trimmed();
    text.recommendation = m_recommendation->toPlainText().trimmed();
    Q_EMIT given(text, static_cast<Severity>(m_severity->currentData().toInt()));
    close();
}

} // namespace assay
