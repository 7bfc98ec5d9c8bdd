// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/log_alarm_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace assay {

LogAlarmBar::LogAlarmBar(QWidget* parent)
    : QWidget(parent)
    , m_text(textLabel(TextKind::Body, {}))
    , m_ask(pushButton(ButtonKind::Secondary, tr("This is a restored backup…")))
    , m_reason(new QLineEdit)
    , m_error(textLabel(TextKind::Note, {}))
{
    setObjectName(QStringLiteral("logAlarm"));
    m_ask->setObjectName(QStringLiteral("sayRestored"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_ask);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 6 + metrics::between, 6, 6);
    layout->addLayout(row);
    layout->addWidget(m_answer = makeAnswer());
    layout->addWidget(m_error);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_answer->show();
        m_ask->hide();
        m_reason->setFocus();
    });
    hide();
}

QWidget* LogAlarmBar::makeAnswer()
{
    auto* answer = new QWidget;
    m_reason->setObjectName(QStringLiteral("restoredReason"));
    m_reason->setAccessibleName(tr("Why this file is in order"));
    m_reason->setPlaceholderText(tr("Why this file is in order, for the log"));
    QPushButton* done = pushButton(ButtonKind::Primary, tr("Write it into the log"));
    done->setObjectName(QStringLiteral("writeRestored"));
    done->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, done,
            [done](const QString& text) { done->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &LogAlarmBar::giveReason);
    connect(done, &QPushButton::clicked, this, &LogAlarmBar::giveReason);
    auto* row = new QHBoxLayout(answer);
    row->setContentsMargins({});
    row->addWidget(m_reason, 1);
    row->addWidget(done);
    return answer;
}

void LogAlarmBar::showAlarm(const QString& sentence, bool answerable)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_error->hide();
    if (isHidden()) {
        m_answer->hide();
        m_ask->setVisible(answerable);
    }
    show();
}

void LogAlarmBar::showError(const Error& error)
{
    m_error->setText(error.message);
    m_error->show();
}

void LogAlarmBar::clear()
{
    m_text->clear();
    m_reason->clear();
    hide();
}

QString LogAlarmBar::sentence() const
{
    return m_text->text();
}

void LogAlarmBar::giveReason()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        Q_EMIT reasonGiven(reason);
}

void LogAlarmBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    const QRect body = rect().adjusted(0, metrics::between, 0, 0); // The rest keeps it off the window's edge.
    paint::box(painter, body, metrics::buttonRadius, colors.chipGround(Tone::Bad),
               blended(colors.mark(Tone::Bad), colors.surface, 0.4));
    painter.drawPixmap(14, body.top() + 12, iconPixmap("warning", 16, colors.words(Tone::Bad), devicePixelRatioF()));
}

} // namespace assay
