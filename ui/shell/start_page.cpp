// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int cardWidth = 520;

/// A line of the recent list: the project's name over its path.
class RecentButton final : public QAbstractButton {
public:
    explicit RecentButton(const QString& path)
    {
        const QFileInfo info(path);
        m_name = info.completeBaseName();
        m_path = QDir::toNativeSeparators(info.absolutePath());
        setAccessibleName(m_name);
        setFixedHeight(44);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {cardWidth, height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Palette& colors = currentPalette();
        if (underMouse())
            paint::box(painter, rect(), metrics::buttonRadius, colors.ground, QColor());
        if (hasFocus())
            paint::box(painter, rect(), metrics::buttonRadius, QColor(), colors.accent);
        const QRect words = rect().adjusted(12, 4, -12, -4);
        painter.setPen(colors.text);
        painter.setFont(uiFont(metrics::body, QFont::Medium));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, m_name);
        painter.setPen(colors.muted);
        painter.setFont(uiFont(metrics::note));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(m_path, Qt::ElideMiddle, words.width()));
    }

private:
    QString m_name;
    QString m_path;
};

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    auto* empty = new EmptyState("portfolio", tr("Open a project, or start one"),
                                 tr("A project is one file that a team shares: its use cases, runs, models and sign-offs, "
                                    "with a log of every change. You can also drop a project file here."));
    QPushButton* create = pushButton(ButtonKind::Primary, tr("New project…"));
    QPushButton* open = pushButton(ButtonKind::Secondary, tr("Open project…"));
    empty->addAction(create);
    empty->addAction(open);
    connect(create, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);

    auto* card = new Card;
    card->setFixedWidth(cardWidth);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::inside, metrics::between, metrics::inside, metrics::inside);
    auto* heading = textLabel(TextKind::Strong, tr("Recent projects"));
    heading->setContentsMargins(metrics::between, 0, 0, metrics::unit);
    inside->addWidget(heading);
    m_recent->setSpacing(0);
    inside->addLayout(m_recent);
    m_recentCard = card;

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(empty, 3);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(1);
}

void StartPage::setRecent(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths) {
        auto* button = new RecentButton(path);
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button);
    }
    m_recentCard->setVisible(!paths.isEmpty());
}

} // namespace assay
