// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>

namespace assay {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void noteInterruption(int)
{
    interrupted = 1;
}

} // namespace

Interruption::Interruption()
{
    interrupted = 0;
    m_interrupt = std::signal(SIGINT, noteInterruption);
    m_terminate = std::signal(SIGTERM, noteInterruption);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

bool Interruption::happened()
{
    return interrupted != 0;
}

} // namespace assay
