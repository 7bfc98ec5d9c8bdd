// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/as_of_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int asOfWidth = 420;

QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
}

} // namespace

AsOfForm::AsOfForm(const AsOfWords& words, qint64 today, std::optional<qint64> past, QWidget* parent)
    : Card(parent)
    , m_today(today)
    , m_day(new QLineEdit(dayOf(past.value_or(today)).toString(Qt::ISODate)))
    , m_fault(textLabel(TextKind::Bad, {}))
    , m_show(pushButton(ButtonKind::Primary, tr("Show")))
{
    setObjectName(QStringLiteral("asOfForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(asOfWidth);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(words.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Title, words.title));
    layout->addWidget(wrappedLabel(TextKind::Muted, words.note));
    QLabel* caption = textLabel(TextKind::Caption, tr("Day, such as 2026-06-30"));
    caption->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_day->setAccessibleName(tr("Day"));
    m_show->setObjectName(QStringLiteral("asOfShow"));
    layout->addWidget(caption);
    layout->addWidget(m_day);
    layout->addWidget(m_fault);
    auto* buttons = new QHBoxLayout;
    QPushButton* now = pushButton(ButtonKind::Secondary, tr("Back to now"));
    now->setObjectName(QStringLiteral("asOfNow"));
    QPushButton* cancel = pushButton(ButtonKind::Secondary, tr("Cancel"));
    buttons->addWidget(now);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    layout->addLayout(buttons);
    connect(m_day, &QLineEdit::textChanged, this, &AsOfForm::follow);
    connect(m_day, &QLineEdit::returnPressed, this, &AsOfForm::submit);
    connect(m_show, &QPushButton::clicked, this, &AsOfForm::submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(now, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(std::nullopt);
        close();
    });
    follow();
}

void AsOfForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_day->setFocus();
    m_day->selectAll();
}

std::optional<qint64> AsOfForm::endOfDay() const
{
    const QDate day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    return day.isValid() && day <= dayOf(m_today)
        ? std::optional(day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1)
        : std::nullopt;
}

void AsOfForm::follow()
{
    const bool fits = endOfDay().has_value();
    m_fault->setText(fits ? QString() : tr("A day until today is needed, written as year-month-day."));
    m_show->setEnabled(fits);
}

void AsOfForm::submit()
{
    const std::optional<qint64> end = endOfDay();
    if (!end)
        return;
    Q_EMIT chosen(*end >= m_today ? std::nullopt : end);
    close();
}

} // namespace assay
