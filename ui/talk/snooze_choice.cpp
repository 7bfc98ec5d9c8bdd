// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/snooze_choice.h"

#include "ui/widgets/button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/overlay.h"

#include <QDateTime>
#include <QMenu>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr qint64 snoozeDay = 24LL * 3600 * 1000;
constexpr int daysUntilSameDay = 7;

/// Its beginning, by UTC as every day of a project.
qint64 nextMonday(qint64 now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    return today.addDays(daysUntilSameDay + Qt::Monday - today.dayOfWeek()).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

void addSnoozeChoices(QMenu& menu, qint64 now, QWidget& page, const SnoozeChosen& chosen)
{
    for (const auto& [words, until] : {std::pair(SnoozeForm::tr("Until tomorrow"), now + snoozeDay),
                                       {SnoozeForm::tr("For three days"), now + 3 * snoozeDay},
                                       {SnoozeForm::tr("Until next Monday"), nextMonday(now)}})
        QObject::connect(menu.addAction(words), &QAction::triggered, &page, [chosen, until = until] { chosen(until); });
    QObject::connect(menu.addAction(SnoozeForm::tr("Until a day…")), &QAction::triggered, &page, [&page, now, chosen] {
        auto* form = new SnoozeForm(now);
        QObject::connect(form, &SnoozeForm::given, &page, chosen);
        new Overlay(form, page.window());
    });
}

SnoozeForm::SnoozeForm(qint64 now, QWidget* parent)
    : Card(parent)
    , m_now(now)
    , m_day(new DayField)
    , m_put(pushButton(ButtonKind::Primary, tr("Put off")))
{
    setObjectName(QStringLiteral("snoozeForm"));
    QVBoxLayout* layout = formLayout(*this, tr("Put off until a day"));
    m_day->setObjectName(QStringLiteral("snoozeDay"));
    addFormField(*layout, tr("Comes back on, as in 2027-01-31"), m_day);
    m_put->setObjectName(QStringLiteral("snoozeSubmit"));
    addFormButtons(*layout, *this, m_put);
    connect(m_day, &QLineEdit::textChanged, this, &SnoozeForm::showProblem);
    connect(m_day, &QLineEdit::returnPressed, m_put, &QPushButton::click);
    connect(m_put, &QPushButton::clicked, this, &SnoozeForm::submit);
    showProblem();
}

void SnoozeForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_day->setFocus();
}

QString SnoozeForm::problem() const
{
    if (!m_day->problem().isEmpty())
        return m_day->problem();
    return m_day->at().value_or(0) > m_now ? QString() : tr("It comes back on a day in the future.");
}

void SnoozeForm::showProblem()
{
    m_put->setEnabled(problem().isEmpty());
    m_put->setToolTip(problem());
}

void SnoozeForm::submit()
{
    Q_EMIT given(m_day->at().value_or(0));
    close();
}

} // namespace assay
