// The page a React user would write: the back, one part chosen at a time.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Body from 'react-muscle-highlighter';

function Map() {
  const [data, setData] = useState([]);
  const choose = ({ slug }) => setData([{ slug, color: '#c4584c' }]);
  return createElement(Body, { side: 'back', scale: 1.5, data, onBodyPartPress: choose });
}
createRoot(document.querySelector('#map')).render(createElement(Map));
