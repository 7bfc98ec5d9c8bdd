// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include "ui/shell/person_button.h"
#include "ui/shell/side_bar_item.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/offered_menu.h"

#include <QLinearGradient>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int sideSpace = 10;
constexpr int itemSpace = 1;
constexpr char inboxId[] = "inbox";

/// The program's sign.
class Sign final : public QWidget {
public:
    Sign() { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient ground(QPointF(0, 0), QPointF(width(), height()));
        ground.setColorAt(0, lightPalette().accent);
        ground.setColorAt(1, lightPalette().violet);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()), metrics::buttonRadius, metrics::buttonRadius);
        painter.setPen(Qt::white);
        painter.setFont(uiFont(metrics::body, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("A"));
    }
};

ElidedLabel* sideLabel(int pixels, QFont::Weight weight, bool faint)
{
    auto* label = new ElidedLabel(uiFont(pixels, weight), QPalette::WindowText);
    label->setColor(faint ? lightPalette().sideFaint : QColor(Qt::white));
    return label;
}

QVBoxLayout* column()
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(itemSpace);
    return layout;
}

} // namespace

SideBar::SideBar(QWidget* parent)
    : QWidget(parent)
    , m_work(column())
    , m_roles(column())
    , m_pins(column())
    , m_search(new SideBarItem(SideBarItem::Look::Search, {}, tr("Search or jump to…"), "search"))
    , m_person(new PersonButton)
{
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Places of the project"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideSpace, 12, sideSpace, metrics::inside);
    layout->setSpacing(0);
    layout->addWidget(makeProject());
    layout->addSpacing(metrics::between + 2);
    layout->addWidget(m_search);
    layout->addSpacing(metrics::inside);
    layout->addWidget(makePlaces(), 1);
    layout->addSpacing(metrics::inside);
    layout->addWidget(m_person);
    m_person->hide();
    setFixedWidth(metrics::sideBar);
    connect(m_search, &QAbstractButton::clicked, this, &SideBar::paletteAsked);
    connect(m_person, &QAbstractButton::clicked, this, &SideBar::personAsked);
}

QWidget* SideBar::makeProject()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(9);
    row->addWidget(new Sign);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_project = sideLabel(metrics::body, QFont::DemiBold, false));
    words->addWidget(m_state = sideLabel(metrics::small, QFont::Normal, true));
    row->addLayout(words, 1);
    m_words.insert(m_words.end(), {m_project, m_state});
    return place;
}

QWidget* SideBar::makeHeading(const QString& text)
{
    auto* heading = new QWidget;
    heading->setFixedHeight(30);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(sideSpace, metrics::inside, 0, metrics::unit);
    ElidedLabel* label = sideLabel(metrics::small, QFont::Normal, true);
    label->setText(text);
    row->addWidget(label);
    m_words.push_back(label);
    return heading;
}

/// Everything between the search field and the person; it scrolls where the window is too low for it.
QWidget* SideBar::makePlaces()
{
    auto* places = new QWidget;
    auto* layout = new QVBoxLayout(places);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addPlace(*m_work, inboxId, tr("Inbox"), "inbox");
    addPlace(*m_work, "my-work", tr("My work"), "my-work");
    layout->addLayout(m_work);
    layout->addWidget(makeHeading(tr("ROLES")));
    layout->addLayout(m_roles);
    layout->addWidget(m_pinsHeading = makeHeading(tr("PINNED")));
    layout->addLayout(m_pins);
    layout->addStretch();
    m_pinsHeading->hide();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(places);
    scroll->viewport()->setAutoFillBackground(false);
    places->setAutoFillBackground(false);
    return scroll;
}

SideBarItem* SideBar::addPlace(QVBoxLayout& layout, const QByteArray& id, const QString& title, const QByteArray& icon)
{
    auto* item = new SideBarItem(SideBarItem::Look::Role, id, title, icon);
    item->setObjectName(QStringLiteral("place-%1").arg(QLatin1String(id)));
    layout.addWidget(item);
    m_items.push_back(item);
    connect(item, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
    return item;
}

void SideBar::addRole(const QByteArray& id, const QString& title, const QByteArray& icon)
{
    addPlace(*m_roles, id, title, icon)->setObjectName(QStringLiteral("role-%1").arg(QLatin1String(id)));
}

SideBarItem* SideBar::makePin(const NamedPlace& pin)
{
    auto* item = new SideBarItem(SideBarItem::Look::Role, {}, pin.title, "pin");
    item->setObjectName(QStringLiteral("pin"));
    item->setCheckable(false);
    item->setCollapsed(m_collapsed);
    item->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(item, &QAbstractButton::clicked, this, [this, address = pin.address] { Q_EMIT pinChosen(address); });
    auto* menu = new OfferedMenu(
        *item, [title = pin.title] { return title; },
        [this, address = pin.address](QMenu& offered) {
            connect(offered.addAction(tr("Unpin")), &QAction::triggered, this,
                    [this, address] { Q_EMIT unpinAsked(address); });
        });
    connect(item, &QWidget::customContextMenuRequested, menu,
            [item, menu](const QPoint& at) { menu->popup(item->mapToGlobal(at)); });
    return item;
}

void SideBar::setPins(const std::vector<NamedPlace>& pins)
{
    for (SideBarItem* item : m_pinItems)
        item->deleteLater(); // It may be the one whose menu asked.
    m_pinItems.clear();
    for (const NamedPlace& pin : pins) {
        m_pinItems.push_back(makePin(pin));
        m_pins->addWidget(m_pinItems.back());
    }
    m_pinsHeading->setVisible(!pins.empty());
}

void SideBar::setProject(const QString& name, const QString& state)
{
    m_project->setText(name);
    m_state->setText(state);
}

void SideBar::setPerson(const QString& name, const QString& role, const QString& uid)
{
    m_person->setPerson(name, role, uid);
    m_person->setVisible(!name.isEmpty());
    update();
}

QWidget* SideBar::personButton() const
{
    return m_person;
}

void SideBar::setCount(const QByteArray& id, qint64 count)
{
    for (SideBarItem* item : m_items) {
        if (item->id() == id)
            item->setCount(count, id == inboxId);
    }
}

void SideBar::setCurrent(const QByteArray& id)
{
    for (SideBarItem* item : m_items)
        item->setChecked(item->id() == id);
}

void SideBar::setPlacesEnabled(bool enabled)
{
    for (SideBarItem* item : m_items)
        item->setEnabled(enabled);
}

void SideBar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? metrics::sideBarCollapsed : metrics::sideBar);
    for (QWidget* words : m_words)
        words->setVisible(!collapsed);
    m_search->setCollapsed(collapsed);
    m_person->setCollapsed(collapsed);
    for (SideBarItem* item : m_items)
        item->setCollapsed(collapsed);
    for (SideBarItem* item : m_pinItems)
        item->setCollapsed(collapsed);
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    painter.fillRect(rect(), colors.sideGround);
    if (m_person->isVisible())
        painter.fillRect(sideSpace, m_person->y() - metrics::unit, width() - 2 * sideSpace, 1,
                         blended(colors.sideFaint, colors.sideGround, 0.25));
}

} // namespace assay
