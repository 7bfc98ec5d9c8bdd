// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thing_page.h"

#include "ui/shell/thing_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int widest = 1200; ///< Of both columns: longer lines of text are hard to read.

} // namespace

ThingPage::ThingPage(Session& session, QWidget* parent)
    : Page(tr("Details"), parent)
    , m_view(new ThingView(session))
{
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    auto* card = new Card;
    card->setMaximumWidth(widest);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::inside, 1, metrics::inside);
    inside->addWidget(m_view);
    layout->addWidget(card, 1);
    layout->addStretch();
    layout->setStretch(0, 100);
    addTab(tr("Facts and history"), content);
}

bool ThingPage::open(const Address& address)
{
    if (address.key.isEmpty())
        return false;
    m_view->show(address);
    return true;
}

Address ThingPage::address() const
{
    return m_view->address();
}

} // namespace assay
