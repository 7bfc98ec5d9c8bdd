// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/filling_stack.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/people_here.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int roomForAll = 560; ///< The row of a title with its path and its chips.
constexpr int leastTitle = 56;  ///< Of a longer title, so much is always seen.
constexpr int shortTitle = 72;  ///< One that needs no more is whole: of a single word its ends would tell little.

/// What a button does, as an action: the button's text, and enabled while the button is.
class ButtonAction final : public QAction {
public:
    explicit ButtonAction(QAbstractButton* button)
        : QAction(button)
        , m_button(button)
    {
        follow();
        connect(this, &QAction::triggered, button, &QAbstractButton::click);
        button->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ToolTipChange)
            follow();
        return QAction::eventFilter(watched, event);
    }

private:
    void follow()
    {
        setText(wordsOf(*m_button));
        setEnabled(m_button->isEnabled());
        setStatusTip(tipOf(*m_button));
    }

    QAbstractButton* m_button;
};

/// Lets the path to a page stand before its title, and chips after it, only where there is room for all: the way back is there
/// all the same, and of a title cut short nobody could tell what the chips are about.
class TitleRoom final : public QObject {
public:
    TitleRoom(QWidget& row, QWidget& path, QWidget& chips)
        : QObject(&row)
        , m_path(path)
        , m_chips(chips)
    {
        row.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) {
            const bool isRoom = static_cast<QWidget*>(watched)->width() >= roomForAll;
            m_path.setVisible(m_path.layout()->count() > 0 && isRoom);
            m_chips.setVisible(isRoom);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_path;
    QWidget& m_chips;
};

/// A chip without a word leaves no gap.
class ChipItem final : public QWidgetItem {
public:
    using QWidgetItem::QWidgetItem;

    bool isEmpty() const override { return QWidgetItem::isEmpty() || wid->sizeHint().isEmpty(); }

    void setGeometry(const QRect& place) override
    {
        isEmpty() ? wid->setGeometry(QRect(place.topLeft(), QSize(0, 0))) : QWidgetItem::setGeometry(place);
    }
};

} // namespace

Page::Page(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_leading(new QHBoxLayout)
    , m_path(new QHBoxLayout)
    , m_title(elidedLabel(TextKind::Title, title))
    , m_chips(new QHBoxLayout)
    , m_peopleHere(new PeopleHere)
    , m_actions(new QHBoxLayout)
    , m_tabRow(new Bar(Qt::BottomEdge))
    , m_tabs(new QTabBar)
    , m_stack(new FillingStack)
{
    auto* titleRow = new Bar(Qt::BottomEdge);
    titleRow->setFixedHeight(metrics::titleRow);
    auto* row = new QHBoxLayout(titleRow);
    row->setContentsMargins(metrics::page, 0, metrics::page, 1);
    m_leading->setSpacing(0);
    row->addLayout(m_leading);
    auto* path = new QWidget;
    path->setLayout(m_path);
    path->hide();
    m_path->setContentsMargins({});
    m_path->setSpacing(metrics::unit);
    row->addWidget(path);
    m_title->setElideMode(Qt::ElideMiddle); // Its end tells things of one name apart.
    keepTitleReadable();
    row->addWidget(m_title);
    auto* chips = new QWidget;
    chips->setLayout(m_chips);
    m_chips->setContentsMargins(metrics::unit, 0, metrics::unit, 0); // Gone where the chips are.
    m_chips->setSpacing(metrics::inside);
    row->addWidget(chips);
    new TitleRoom(*titleRow, *path, *chips);
    row->addWidget(m_peopleHere);
    row->addStretch();
    m_actions->setSpacing(metrics::between);
    row->addLayout(m_actions);

    m_tabRow->setFixedHeight(metrics::tabRow);
    auto* tabs = new QHBoxLayout(m_tabRow);
    tabs->setContentsMargins(metrics::page - 10, 0, metrics::page, 0);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setTitle(title);
    tabs->addWidget(m_tabs);
    tabs->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(titleRow);
    layout->addWidget(m_tabRow);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &Page::showTabActions);
    connect(m_tabs, &QTabBar::currentChanged, this, &Page::tabChanged);
}

void Page::hideTabs()
{
    m_tabRow->hide();
}

void Page::takeKeys()
{
    m_keysWait = true;
    for (const auto* form : window()->findChildren<Overlay*>(Qt::FindDirectChildrenOnly)) {
        const QList<QWidget*> panels = form->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        if (std::none_of(panels.begin(), panels.end(), [](const QWidget* panel) { return panel->isVisible(); }))
            continue; // It is closed, and only not gone yet.
        connect(form, &QObject::destroyed, this, [this] {
            if (isVisible() && m_keysWait)
                takeKeys();
        });
        return;
    }
    setFocus(); // Or a button of what was shown before would have them.
    offerKeys();
}

void Page::offerKeys()
{
    m_keysWait = m_keysWait && hasFocus();
    if (!m_keysWait)
        return;
    for (auto* list : m_stack->findChildren<QAbstractItemView*>()) {
        if (list->isVisible() && list->isEnabled() && (list->focusPolicy() & Qt::TabFocus) && list->model()
            && list->model()->rowCount() > 0) {
            m_keysWait = false;
            return list->setFocus();
        }
    }
}

QStringList Page::tabTitles() const
{
    QStringList titles;
    for (int tab = 0; tab < m_tabs->count() && !m_tabRow->isHidden(); ++tab)
        titles << m_tabs->tabText(tab);
    return titles;
}

void Page::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int Page::currentTab() const
{
    return m_tabs->currentIndex();
}

bool Page::open(const Address& address)
{
    return address.key.isEmpty();
}

Address Page::address() const
{
    return {};
}

/// However little room the actions leave, some of a title is read.
void Page::keepTitleReadable()
{
    const int needed = m_title->sizeHint().width();
    m_title->setMinimumWidth(needed <= shortTitle ? needed : leastTitle);
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
    keepTitleReadable();
    m_tabs->setAccessibleName(tr("Views of %1").arg(m_title->text()));
    setAccessibleName(m_title->text());
}

void Page::addChip(QWidget* chip)
{
    m_chips->addWidget(chip);
    delete m_chips->takeAt(m_chips->count() - 1);
    m_chips->addItem(new ChipItem(chip));
}

void Page::setPeopleHere(const std::vector<PersonHere>& people)
{
    m_peopleHere->setPeople(people);
    for (Page* within : findChildren<Page*>())
        within->m_peopleHere->setPeople(people);
}

/// One that comes up within another is about what that one has open.
void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        if (const auto* page = qobject_cast<Page*>(around))
            return m_peopleHere->setPeople(page->m_peopleHere->people());
    }
}

void Page::addAction(QWidget* button)
{
    m_actions->addWidget(button);
    if (QAction* action = actionOf(button))
        QWidget::addAction(action);
}

QAction* Page::actionOf(QWidget* button)
{
    auto* pushed = qobject_cast<QAbstractButton*>(button);
    return pushed ? new ButtonAction(pushed) : nullptr;
}

void Page::addTabAction(int tab, QWidget* button)
{
    m_actions->addWidget(button);
    m_tabActions.push_back({tab, button, actionOf(button)});
    showTabActions();
}

void Page::showTabActions()
{
    for (const TabAction& part : m_tabActions) {
        const bool shown = part.tab == currentTab();
        part.button->setVisible(shown);
        if (part.action)
            shown ? QWidget::addAction(part.action) : removeAction(part.action);
    }
}

void Page::setWays(QAction* back, QAction* forward)
{
    m_back = back;
    m_forward = forward;
    for (QAction* way : {back, forward}) {
        QPushButton* button = iconButton(way->objectName().toLatin1(), way->text());
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(way->isEnabled());
        connect(way, &QAction::changed, button, [button, way] { button->setEnabled(way->isEnabled()); });
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        m_leading->addWidget(button);
    }
}

void Page::setParentPage(const QString& title)
{
    QPushButton* link = breadcrumb(title);
    link->setObjectName(QStringLiteral("parentPage"));
    m_path->addWidget(link);
    m_path->addWidget(new BreadcrumbMark);
    m_path->parentWidget()->show();
    QWidget::addAction(new ButtonAction(link));
    connect(link, &QPushButton::clicked, this, &Page::parentPageAsked);
}

void Page::addTab(const QString& title, QWidget* content)
{
    m_stack->addWidget(content);
    m_tabs->addTab(title);
}

} // namespace assay
