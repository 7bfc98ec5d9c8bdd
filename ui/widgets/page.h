// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace assay {

class ElidedLabel;
class PeopleHere;
struct PersonHere;

/// A page of the window: a title row with chips and actions, tabs under it, and the tabs' content on the ground.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void addChip(QWidget* chip); ///< After the title.

    /// Says beside the title who else has it open, also on a page within this one.
    void setPeopleHere(const std::vector<PersonHere>& people);
    void addAction(QWidget* button); ///< At the right end; the last one is the primary one. Also an action of the page.

    /// The same for a button or field that goes with one tab: it is there while that tab is shown.
    void addTabAction(int tab, QWidget* button);

    /// Actions of the page are offered by the command palette and the list of shortcuts while the page is shown; one
    /// that is disabled says why in its status tip.
    using QWidget::addAction;

    void setWays(QAction* back, QAction* forward); ///< Their buttons stand before the title.
    QAction* wayBack() const { return m_back; }
    QAction* wayForward() const { return m_forward; }

    /// The page that this one is a part of, as a link before the title.
    void setParentPage(const QString& title);
    void addTab(const QString& title, QWidget* content);
    void hideTabs();               ///< Of a page with one view.
    QStringList tabTitles() const; ///< None where they are hidden.
    void setCurrentTab(int tab);
    int currentTab() const;

    /// Gives the keys to the first list of the tab that is shown: at once, or when it is there to be seen. Those of a form
    /// that lies over the page stay with it until it is gone.
    void takeKeys();
    void offerKeys(); ///< Something on it came into view.

    /// Shows the thing or the view that an address names; false where this page has nothing of the kind. What has to be
    /// read for it appears when it has been read.
    virtual bool open(const Address& address);

    /// What it shows now, as a place to come back to; without a kind where that is just the page.
    virtual Address address() const;

Q_SIGNALS:
    void tabChanged(int tab);
    void parentPageAsked(); ///< The link before the title was followed.
    void placeChanged();    ///< The person went to another of its things or views.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void keepTitleReadable();

    struct TabAction {
        int tab;
        QWidget* button;
        QAction* action; ///< Of the palette; may be null.
    };

    QAction* actionOf(QWidget* button);
    void showTabActions();

    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QHBoxLayout* m_leading;
    QHBoxLayout* m_path;
    ElidedLabel* m_title;
    QHBoxLayout* m_chips;
    PeopleHere* m_peopleHere;
    QHBoxLayout* m_actions;
    QWidget* m_tabRow;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::vector<TabAction> m_tabActions;
    bool m_keysWait = false; ///< It holds the keys for a list that is not there yet.
};

} // namespace assay
