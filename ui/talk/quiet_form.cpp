// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/quiet_form.h"

#include "core/base/shown_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int minutesApart = 30;
constexpr int minutesADay = 24 * 60;

QString clockTime(int minute)
{
    return QTime(0, 0).addSecs(minute * 60).toString(QStringLiteral("HH:mm"));
}

QComboBox* timeChoice(const QString& accessibleName, const char* name, int chosen)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(accessibleName);
    for (int minute = 0; minute < minutesADay; ++minute) {
        if (minute % minutesApart == 0 || minute == chosen)
            choice->addItem(clockTime(minute), minute);
    }
    choice->setCurrentIndex(choice->findData(chosen));
    return choice;
}

/// Whose clocks count, also where the project was last used on a machine that knows more of them.
QString clockWords(const QByteArray& zone)
{
    const QString name = shownText(QString::fromUtf8(zone));
    return QTimeZone(zone).isValid()
        ? QuietForm::tr("By the clocks of %1.").arg(name)
        : QuietForm::tr("This machine does not know the clocks of %1, so it goes by UTC.").arg(name);
}

QStringList dayWords()
{
    return {QuietForm::tr("Mon"), QuietForm::tr("Tue"), QuietForm::tr("Wed"), QuietForm::tr("Thu"),
            QuietForm::tr("Fri"), QuietForm::tr("Sat"), QuietForm::tr("Sun")};
}

} // namespace

QuietForm::QuietForm(const QuietTime& quiet, QWidget* parent)
    : Card(parent)
    , m_before(quiet)
    , m_on(new QCheckBox(tr("Keep my inbox quiet")))
    , m_from(timeChoice(tr("Quiet from"), "quietFrom", quiet.from))
    , m_until(timeChoice(tr("Quiet until"), "quietUntil", quiet.until))
    , m_save(pushButton(ButtonKind::Primary, tr("Save")))
{
    setObjectName(QStringLiteral("quietForm"));
    if (m_before.zone.isEmpty())
        m_before.zone = QTimeZone::systemTimeZoneId();
    QVBoxLayout* layout = formLayout(*this, tr("Quiet time"));
    m_on->setObjectName(QStringLiteral("quietOn"));
    m_on->setChecked(true); // What somebody comes here for; to end it they take the mark away.
    layout->addWidget(m_on);
    addFormField(*layout, tr("Hours"), makeHours());
    addFormField(*layout, tr("On the evenings of"), makeDays(m_evenings, quiet.days, "quietEvening"));
    addFormField(*layout, tr("And the whole of"), makeDays(m_wholeDays, quiet.wholeDays, "quietDay"));
    layout->addWidget(wrappedLabel(TextKind::Note, clockWords(m_before.zone)));
    layout->addWidget(wrappedLabel(TextKind::Note,
                                   tr("What comes in meanwhile waits, and appears as one entry afterwards. Harm to "
                                      "somebody and alarms come through at once.")));
    addFormButtons(*layout, *this, m_save);
    for (const Days* days : {&m_evenings, &m_wholeDays}) {
        for (QCheckBox* day : *days)
            connect(day, &QCheckBox::toggled, this, &QuietForm::showFault);
    }
    for (QComboBox* time : {m_from, m_until})
        connect(time, &QComboBox::currentIndexChanged, this, &QuietForm::showFault);
    connect(m_on, &QCheckBox::toggled, this, &QuietForm::showFault);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT given(said());
        close();
    });
    showFault();
}

QWidget* QuietForm::makeHours()
{
    auto* hours = new QWidget;
    auto* row = new QHBoxLayout(hours);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(m_from);
    row->addWidget(textLabel(TextKind::Note, tr("until")));
    row->addWidget(m_until);
    row->addStretch();
    return hours;
}

QWidget* QuietForm::makeDays(Days& days, int chosen, const char* name)
{
    auto* choice = new QWidget;
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins({});
    row->setSpacing(metrics::between);
    const QStringList words = dayWords();
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i] = new QCheckBox(words.at(static_cast<qsizetype>(i)));
        days[i]->setObjectName(QLatin1String(name) + QString::number(i));
        days[i]->setChecked((chosen >> i & 1) != 0);
        row->addWidget(days[i]);
    }
    row->addStretch();
    return choice;
}

QuietTime QuietForm::said() const
{
    QuietTime quiet = m_before;
    quiet.on = m_on->isChecked();
    quiet.from = m_from->currentData().toInt();
    quiet.until = m_until->currentData().toInt();
    quiet.days = 0;
    quiet.wholeDays = 0;
    for (std::size_t i = 0; i < m_evenings.size(); ++i) {
        quiet.days |= (m_evenings[i]->isChecked() ? 1 : 0) << i;
        quiet.wholeDays |= (m_wholeDays[i]->isChecked() ? 1 : 0) << i;
    }
    return quiet;
}

void QuietForm::showFault()
{
    const bool speaks = leavesTimeToSpeak(said());
    m_save->setEnabled(speaks);
    m_save->setToolTip(speaks ? QString() : tr("The inbox needs some time of the week in which it may speak."));
}

void QuietForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_on->setFocus();
}

QString quietEndWords(const QuietTime& quiet, qint64 at)
{
    const QTimeZone zone(quiet.zone);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(at, zone.isValid() ? zone : QTimeZone::utc());
    return QuietForm::tr("%1 %2").arg(dayWords().at(there.date().dayOfWeek() - 1),
                                      there.time().toString(QStringLiteral("HH:mm")));
}

QString quietWords(const QuietTime& quiet)
{
    QStringList parts;
    if (quiet.days != 0)
        parts << QuietForm::tr("%1 to %2").arg(clockTime(quiet.from), clockTime(quiet.until));
    const QStringList words = dayWords();
    for (int day = 0; day < words.size(); ++day) {
        if ((quiet.wholeDays >> day & 1) != 0)
            parts << words.at(day);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace assay
