// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace assay {

class ElidedLabel;
class PersonButton;
class SideBarItem;

/// The dark bar at the left: the project, what waits, the roles, what is pinned, and who is acting. Collapses to its
/// icons.
class SideBar final : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void setProject(const QString& name, const QString& state);
    void setPerson(const QString& name, const QString& role, const QString& uid); ///< Empty names hide the place.
    void addRole(const QByteArray& id, const QString& title, const QByteArray& icon);
    void setPins(const std::vector<NamedPlace>& pins);
    void setCount(const QByteArray& id, qint64 count); ///< How much waits at a role or page; 0 shows none.
    void setCurrent(const QByteArray& id);             ///< The role or page that is shown.
    void setPlacesEnabled(bool enabled);
    void setCollapsed(bool collapsed);
    bool collapsed() const { return m_collapsed; }
    QWidget* personButton() const;

Q_SIGNALS:
    void pageChosen(const QByteArray& id);
    void pinChosen(const assay::Address& address);
    void unpinAsked(const assay::Address& address);
    void paletteAsked(); ///< The search field was chosen.
    void personAsked();  ///< Somebody wants to act as another.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeProject();
    QWidget* makePlaces();
    QWidget* makeHeading(const QString& text);
    SideBarItem* addPlace(QVBoxLayout& layout, const QByteArray& id, const QString& title, const QByteArray& icon);
    SideBarItem* makePin(const NamedPlace& pin);

    QVBoxLayout* m_work;
    QVBoxLayout* m_roles;
    QVBoxLayout* m_pins;
    std::vector<SideBarItem*> m_items; ///< Of pages.
    std::vector<SideBarItem*> m_pinItems;
    std::vector<QWidget*> m_words; ///< What only a wide bar shows.
    QWidget* m_pinsHeading;
    SideBarItem* m_search;
    ElidedLabel* m_project;
    ElidedLabel* m_state;
    PersonButton* m_person;
    bool m_collapsed = false;
};

} // namespace assay
