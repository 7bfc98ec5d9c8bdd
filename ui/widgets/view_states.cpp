// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_states.h"

#include "ui/widgets/inline_error.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QTimer>

namespace assay {
namespace {

constexpr int patienceMilliseconds = 150;

} // namespace

ViewStates::ViewStates(QWidget* content, QWidget* empty, Skeleton::Shape shape, QWidget* parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_empty(empty)
    , m_skeleton(new Skeleton(shape))
    , m_error(new InlineError)
    , m_nothing(new QWidget)
    , m_patience(new QTimer(this))
{
    for (QWidget* part :
         {m_nothing, m_content, m_empty, static_cast<QWidget*>(m_skeleton), static_cast<QWidget*>(m_error)})
        addWidget(part);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMilliseconds);
    connect(m_patience, &QTimer::timeout, this, [this] { setCurrentWidget(m_skeleton); });
    connect(m_error, &InlineError::retryAsked, this, &ViewStates::retryAsked);
    showLoading();
}

void ViewStates::showLoading()
{
    if (showsContent() || currentWidget() == m_empty || currentWidget() == m_skeleton)
        return;
    setCurrentWidget(m_nothing);
    m_patience->start();
}

void ViewStates::clear()
{
    showOnly(m_nothing);
}

void ViewStates::showContent()
{
    showOnly(m_content);
}

void ViewStates::showEmpty()
{
    showOnly(m_empty);
}

void ViewStates::showError(const Error& error)
{
    m_error->showError(error);
    showOnly(m_error);
}

bool ViewStates::showsContent() const
{
    return currentWidget() == m_content;
}

void ViewStates::showOnly(QWidget* part)
{
    m_patience->stop();
    setCurrentWidget(part);
    if (auto* page = qobject_cast<Page*>(QApplication::focusWidget()); page && page->isAncestorOf(this))
        page->offerKeys();
}

} // namespace assay
