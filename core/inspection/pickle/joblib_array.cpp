// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/pickle/joblib_array.h"

#include "core/inspection/numpy/npy_header.h"

#include <algorithm>

namespace assay {
namespace {

using Kind = PickleValue::Kind;

bool isWrapperClass(const PickleValue& value)
{
    return value.is(Kind::Global) && value.text().endsWith("joblib.numpy_pickle.NumpyArrayWrapper");
}

/// The name that a numpy.dtype was made of, such as "f8".
QByteArray typeName(const PickleValue& type)
{
    const PickleValue* callable = type.item(0);
    const PickleValue* arguments = type.item(1);
    const bool isType = type.is(Kind::Object) && callable && callable->isGlobal("numpy.dtype") && arguments;
    const PickleValue* name = isType ? arguments->item(0) : nullptr;
    return name && name->is(Kind::Text) ? name->text() : QByteArray();
}

/// Types whose size stands in their state, too.
bool hasOwnSize(const QByteArray& type)
{
    return type.startsWith('S') || type.startsWith('U') || type.startsWith('a');
}

} // namespace

bool isJoblibWrapper(const PickleValue& object)
{
    const PickleValue* callable = object.item(0);
    const PickleValue* arguments = object.item(1);
    if (!object.is(Kind::Object) || !callable)
        return false;
    const PickleValue* first = arguments ? arguments->item(0) : nullptr; // of copyreg._reconstructor
    return isWrapperClass(*callable) || (first && isWrapperClass(*first));
}

std::optional<JoblibArray> joblibArrayOf(const PickleValue& state)
{
    const PickleValue* shape = state.value("shape");
    const PickleValue* type = state.value("dtype");
    const PickleValue* alignment = state.value("numpy_array_alignment_bytes");
    if (!shape || !shape->is(Kind::Tuple) || !type)
        return {};
    const QByteArray name = typeName(*type);
    const std::optional<qint64> itemSize = numpyItemSize(name);
    // A type that is fetched again comes without its state.
    if (!itemSize || name.startsWith('V') || (hasOwnSize(name) && !type->item(2)))
        return {};
    JoblibArray array;
    array.isPickle = name.startsWith('O');
    array.isAligned = alignment && !alignment->is(Kind::None);
    array.bytes = *itemSize;
    for (const PickleValue& size : shape->items()) {
        if (!size.is(Kind::Integer) || size.integer < 0 || qMulOverflow(array.bytes, size.integer, &array.bytes))
            return {};
    }
    return array;
}

bool isPlainTypeState(const PickleValue& type, const PickleValue& state)
{
    // Source: arraydescr_reduce() of NumPy's descriptor.c: version, byte order, sub-array, names, fields, size, alignment,
    // flags, and the unit of a time.
    const QByteArray name = typeName(type);
    const std::vector<PickleValue>& items = state.items();
    const auto isNone = [&items](std::size_t i) { return items[i].is(Kind::None); };
    if (!state.is(Kind::Tuple) || items.size() < 8 || !isNone(2) || !isNone(3) || !isNone(4))
        return false;
    const bool integers = std::ranges::all_of(items.begin() + 5, items.begin() + 8,
                                              [](const PickleValue& item) { return item.is(Kind::Integer); });
    const qint64 size = integers ? items[5].integer : 0;
    return integers && (size == -1 || size == numpyItemSize(name)) && (items[7].integer == 0 || name.startsWith('O'));
}

} // namespace assay
