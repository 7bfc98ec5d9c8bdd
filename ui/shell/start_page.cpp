// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int cardWidth = 560;
constexpr int lineHeight = 46;
constexpr int mostVisible = 6;

/// A line of the recent list: the project's name over its path, and when it was opened.
class RecentButton final : public QAbstractButton {
public:
    RecentButton(const RecentLine& line, qint64 now)
        : m_path(shownText(QDir::toNativeSeparators(line.project.path)))
        , m_note(line.missing ? StartPage::tr("not there any more") : relativeTime(line.project.openedAt, now))
    {
        const QString name =
            line.project.name.isEmpty() ? QFileInfo(line.project.path).completeBaseName() : line.project.name;
        setText(shownText(name));
        setAccessibleName(text());
        setAccessibleDescription(StartPage::tr("%1, %2").arg(m_path, m_note));
        setToolTip(exactTime(line.project.openedAt));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setEnabled(!line.missing);
        if (!line.missing)
            setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {200, lineHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Palette& colors = currentPalette();
        if (underMouse() && isEnabled())
            paint::box(painter, rect(), metrics::buttonRadius, colors.ground, QColor());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::box(painter, rect(), metrics::buttonRadius, QColor(), colors.accent);
        QRect words = rect().adjusted(12, 5, -12, -5);
        painter.setFont(uiFont(metrics::note));
        painter.setPen(isEnabled() ? colors.faint : colors.words(Tone::Warn));
        painter.drawText(words, Qt::AlignRight | Qt::AlignTop, m_note);
        const int name = words.width() - painter.fontMetrics().horizontalAdvance(m_note) - metrics::between;
        painter.setPen(isEnabled() ? colors.muted : colors.faint);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(m_path, Qt::ElideMiddle, words.width()));
        painter.setPen(isEnabled() ? colors.text : colors.faint);
        painter.setFont(uiFont(metrics::body, QFont::Medium));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, name));
    }

private:
    QString m_path;
    QString m_note;
};

} // namespace

std::vector<RecentLine> lookedUp(const std::vector<RecentProject>& projects)
{
    std::vector<RecentLine> lines;
    lines.reserve(projects.size());
    for (const RecentProject& project : projects)
        lines.push_back({project, !QFileInfo(project.path).isFile()});
    return lines;
}

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    auto* empty =
        new EmptyState("portfolio", tr("Open a project, or start one"),
                       tr("A project is one file that a team shares: its use cases, runs and models, and a log of "
                          "every change. You can also drop one here."));
    QPushButton* create = pushButton(ButtonKind::Primary, tr("New project…"));
    QPushButton* open = pushButton(ButtonKind::Secondary, tr("Open project…"));
    QPushButton* demo = pushButton(ButtonKind::Secondary, tr("Try the demo"));
    for (QPushButton* button : {create, open, demo})
        empty->addAction(button);
    connect(create, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoAsked);

    auto* card = new Card;
    card->setFixedWidth(cardWidth);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::inside, metrics::between, metrics::inside, metrics::inside);
    auto* heading = textLabel(TextKind::Strong, tr("Recent projects"));
    heading->setContentsMargins(metrics::between, 0, 0, metrics::unit);
    inside->addWidget(heading);
    auto* lines = new QWidget;
    lines->setLayout(m_recent);
    m_recent->setContentsMargins({});
    m_recent->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Recent projects"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(lines);
    scroll->viewport()->setAutoFillBackground(false);
    lines->setAutoFillBackground(false);
    inside->addWidget(scroll);
    m_recentCard = card;

    auto* layout = new QVBoxLayout(this);
    empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addStretch(2);
    layout->addWidget(empty);
    layout->addSpacing(2 * metrics::page);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setFocusProxy(create);
}

void StartPage::setRecent(const std::vector<RecentLine>& recent, qint64 now)
{
    clearLayout(*m_recent);
    for (const RecentLine& line : recent) {
        auto* place = new QWidget;
        auto* row = new QHBoxLayout(place);
        row->setContentsMargins({});
        auto* button = new RecentButton(line, now);
        connect(button, &QAbstractButton::clicked, this,
                [this, path = line.project.path] { Q_EMIT recentChosen(path); });
        row->addWidget(button, 1);
        if (line.missing) {
            QPushButton* forget = pushButton(ButtonKind::Ghost, tr("Remove"));
            forget->setAccessibleName(tr("Remove %1 from the list").arg(button->text()));
            connect(forget, &QPushButton::clicked, this,
                    [this, path = line.project.path] { Q_EMIT forgetAsked(path); });
            row->addWidget(forget);
        }
        m_recent->addWidget(place);
    }
    m_recent->addStretch();
    const int visible = std::min(mostVisible, static_cast<int>(recent.size()));
    m_recentCard->findChild<QScrollArea*>()->setFixedHeight(visible * lineHeight);
    m_recentCard->setVisible(!recent.empty());
}

} // namespace assay
